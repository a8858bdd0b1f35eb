import CEL

/// Values as messages show them.
enum MessageText {
  /// The longest text that a value adds to a message, in code points.
  private static let longest = 120

  /// The longest message, in code points.
  static let longestMessage = 2000

  static func of(_ value: Value, host: any Host) -> String {
    switch value {
    case .null: "null"
    case .bool(let truth): truth ? "true" : "false"
    case .int(let number): String(number)
    case .uint(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): shortened(text, to: longest)
    case .list(let list): of(list, host: host)
    case .bytes, .map, .type, .object, .unknown, .error: "…"
    }
  }

  private static func of(_ list: ListValue, host: any Host) -> String {
    var text = ""
    for position in 0..<list.count(in: host) where text.utf8.count <= longestMessage {
      if position > 0 { text += ", " }
      text += of(list.element(at: position, in: host), host: host)
    }
    return text
  }

  /// The text, cut where it is longer than that many code points.
  static func shortened(_ text: String, to longest: Int) -> String {
    guard text.utf8.count > longest else { return text }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<scalars.index(before: end)]) + "…"
  }
}
