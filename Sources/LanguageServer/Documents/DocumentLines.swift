internal import Syntax

/// The lines of a document as the protocol counts them: from 0, in the unit that was negotiated, and with a byte
/// order mark as a character like any other.
struct DocumentLines {
  private let lines: LineIndex
  private let encoding: PositionEncoding
  private let startsWithByteOrderMark: Bool

  init(_ lines: LineIndex, of bytes: [UInt8], encoding: PositionEncoding) {
    self.lines = lines
    self.encoding = encoding
    startsWithByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private func shift(ofLine line: Int) -> Int {
    guard startsWithByteOrderMark, line == 0 else { return 0 }
    return encoding == .utf8 ? 3 : 1
  }

  /// The byte offset of a position. What is past the end of its line, or of the text, counts as that end.
  func offset(ofLine line: Int, character: Int) -> Int {
    let shift = shift(ofLine: line)
    if shift > 0, character < shift { return 0 }
    let position = Position(line: min(line, lines.lineCount) + 1, column: max(character, 0) - shift + 1)
    return lines.offset(of: position, columns: encoding.columns)
  }

  /// The byte offset of a position in a message; nil where it is none.
  func offset(of position: JSONValue?) -> Int? {
    guard let line = position?["line"]?.integer, let character = position?["character"]?.integer, line >= 0,
      character >= 0
    else { return nil }
    return offset(ofLine: line, character: min(character, Int(Int32.max)))
  }

  /// The bytes of a range in a message; nil where it is none.
  func bytes(of range: JSONValue?) -> ByteRange? {
    guard let start = offset(of: range?["start"]), let end = offset(of: range?["end"]) else { return nil }
    return ByteRange(start, end)
  }

  /// Writes a range as the member `key`.
  func write(_ range: ByteRange, as key: String = "range", to json: inout JSONWriter) {
    json.object(key) { json in
      for (key, offset) in [("start", range.start), ("end", range.end)] {
        let position = lines.position(of: offset, columns: encoding.columns)
        json.object(key) { json in
          json.member("line", position.line - 1)
          json.member("character", position.column - 1 + shift(ofLine: position.line - 1))
        }
      }
    }
  }
}
