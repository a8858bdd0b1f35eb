import CEL

/// How a rule reports what it finds.
struct RuleReport: Sendable {
  /// A related place, or one for each element of its own bindings.
  struct Related: Sendable {
    let bindings: [Program]
    let at: Program
    let message: MessageTemplate
  }

  let at: Program
  let message: MessageTemplate
  let related: [Related]
}
