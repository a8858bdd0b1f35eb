import CEL

/// A rule whose expressions are compiled against the model.
///
/// Variables are slots: 0 is `task`, 1 is `options`, and the names that `each` binds follow in order.
struct CompiledRule: Sendable {
  /// A related place, or one for each element of its own bindings.
  struct Related: Sendable {
    let bindings: [Program]
    let at: Program
    let message: MessageTemplate
  }

  static let taskSlot = 0
  static let optionsSlot = 1
  static let firstBindingSlot = 2

  let id: String
  let effect: Effect
  var options: [OptionValue]
  let bindings: [Program]
  let when: Program?
  let require: Program
  let at: Program
  let message: MessageTemplate
  let related: [Related]
}

/// A message with expressions in braces.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case text(String)
    case expression(Program)
  }

  let parts: [Part]
}
