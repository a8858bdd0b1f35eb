import CEL

/// Values as messages show them.
enum MessageText {
  /// The longest text that a value adds to a message, in characters.
  private static let longest = 120

  static func of(_ value: Value, host: any Host) -> String {
    switch value {
    case .null: "null"
    case .bool(let truth): truth ? "true" : "false"
    case .int(let number): String(number)
    case .uint(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text.count > longest ? text.prefix(longest - 1) + "…" : text
    case .list(let list): list.elements(in: host).map { of($0, host: host) }.joined(separator: ", ")
    case .bytes, .map, .type, .object, .unknown, .error: "…"
    }
  }
}
