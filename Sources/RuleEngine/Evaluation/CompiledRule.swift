import CEL

/// A rule whose expressions are compiled against the model.
///
/// Variables are slots: 0 is `task`, 1 is `options`, and the names that `each` binds follow in order.
struct CompiledRule: Sendable {
  static let taskSlot = 0
  static let optionsSlot = 1
  static let firstBindingSlot = 2

  let id: String
  let effect: Effect
  var options: [OptionValue]
  /// The programs of the collections that `each` walks, serialized: rules with equal ones share a loop.
  let bindings: [[UInt8]]
  let filter: PresenceFilter
  let when: Program?
  let require: Program
  let report: CompiledReport
}

/// How a rule reports what it finds.
enum CompiledReport: Sendable {
  /// A related place, or one for each element of its own bindings.
  struct Related: Sendable {
    let bindings: [Program]
    let at: Program
    let message: MessageTemplate
  }

  struct Parts: Sendable {
    let at: Program
    let message: MessageTemplate
    let related: [Related]
  }

  case compiled(Parts)
  /// A part of an image; it is read only when the rule has something to report.
  case serialized(RuleImage.Part)

  /// The parts; nil where the bytes are not what `ImageWriter` wrote.
  var parts: Parts? {
    switch self {
    case .compiled(let parts): return parts
    case .serialized(let part):
      var reader = ImageReader(part.bytes)
      return reader.report()
    }
  }
}

/// A message with expressions in braces.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case text(String)
    case expression(Program)
  }

  let parts: [Part]
}
