import CEL

/// A message with expressions in braces.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    case text(String)
    case expression(Program)
  }

  let parts: [Part]
}
