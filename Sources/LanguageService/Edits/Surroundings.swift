import Syntax

// What stands around a place of a text, byte by byte.
extension SyntaxTree {
  /// Whether the node is a scalar that begins and ends on one line, in whatever style but YAML's block scalars.
  func isScalarOnOneLine(_ node: NodeID) -> Bool {
    switch kind(of: node) {
    case .sequence, .mapping: return false
    case .null, .boolean, .integer, .float, .string, .placeholder: break
    }
    let range = range(of: node)
    switch ScalarStyle(at: range, in: self) {
    case .block: return false
    case .plain, .singleQuoted, .doubleQuoted, .alias:
      return !range.isEmpty && !source.bytes[range.start..<range.end].contains(where: Self.endsLine)
    }
  }

  /// Whether nothing but blanks and a comment follow the node on its line.
  func isLastOnLine(_ node: NodeID) -> Bool {
    let rest = source.bytes[range(of: node).end..<endOfLine(of: node)].drop(while: Self.isBlank)
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }

  /// The end of the line on which the node ends, before the line break.
  func endOfLine(of node: NodeID) -> Int { endOfLine(at: range(of: node).end) }

  /// The end of the line of an offset, before the line break.
  func endOfLine(at offset: Int) -> Int {
    source.bytes[offset...].firstIndex(where: Self.endsLine) ?? source.bytes.count
  }

  /// The start of the line of an offset, after a byte order mark.
  func startOfLine(at offset: Int) -> Int {
    let start = source.bytes[..<offset].lastIndex(where: Self.endsLine).map { $0 + 1 } ?? 0
    return start == 0 && source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : start
  }

  /// The line break at the end of an offset's line; on the last line the one that the text begins with.
  func lineBreak(after offset: Int) -> String {
    let bytes = source.bytes
    var end = endOfLine(at: offset)
    if end == bytes.count { end = endOfLine(at: 0) }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\r") else { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n") ? "\r\n" : "\r"
  }

  /// The blanks that bring a new line as far to the right as the offset is on its own line.
  func indentation(at offset: Int) -> String {
    // Dashes and question marks before a block mapping count as blanks.
    String(
      decoding: source.bytes[startOfLine(at: offset)..<offset].map { byte in
        Self.isBlank(byte) ? byte : UInt8(ascii: " ")
      }, as: UTF8.self)
  }

  /// The text between two offsets if it is blanks on one line around one mark.
  func text(from start: Int, to end: Int, ifOnly mark: Character) -> String? {
    guard start <= end else { return nil }
    let text = String(decoding: source.bytes[start..<end], as: UTF8.self)
    return text.filter { $0 != " " && $0 != "\t" } == String(mark) ? text : nil
  }

  /// The white space before an offset if one of some marks stands before it.
  func text(before offset: Int, ifOnlyAfter marks: [Character]) -> String? {
    let start = source.bytes[..<offset].lastIndex { !Self.isBlank($0) && !Self.endsLine($0) }
    guard let start, marks.contains(Character(Unicode.Scalar(source.bytes[start]))) else { return nil }
    return String(decoding: source.bytes[(start + 1)..<offset], as: UTF8.self)
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
