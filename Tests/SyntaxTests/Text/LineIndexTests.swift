import Syntax
import Testing

@Suite("Lines and columns")
struct LineIndexTests {
  @Test(
    "A line ends with LF, CR LF or a lone CR",
    arguments: ["a\nbc\nd", "a\r\nbc\r\nd", "a\rbc\rd", "a\nbc\r\nd"])
  func lineEnds(text: String) throws {
    let index = LineIndex(Source(name: "x", text: text))
    #expect(index.lineCount == 3)
    let offset = try #require(text.utf8.firstIndex(of: UInt8(ascii: "c")))
    let position = index.position(of: text.utf8.distance(from: text.startIndex, to: offset))
    #expect(position == Position(line: 2, column: 2))
    let lines = (1...3).compactMap { index.range(ofLine: $0) }
    #expect(
      lines.map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) } == ["a", "bc", "d"])
  }

  @Test("A line ends wherever its end stands", arguments: ["\n", "\r\n", "\r"], ["", "é"])
  func everyPlace(lineEnd: String, beyondASCII: String) {
    for length in 0..<24 {
      let line = beyondASCII + String(repeating: "\t", count: length)
      let index = LineIndex(Source(name: "x", text: line + lineEnd + line + lineEnd + "end"))
      let (size, step) = (line.utf8.count, line.utf8.count + lineEnd.utf8.count)
      let ranges = (1...4).map { index.range(ofLine: $0) }
      #expect(
        ranges == [
          ByteRange(0, size), ByteRange(step, step + size), ByteRange(2 * step, 2 * step + 3), nil,
        ])
    }
  }

  @Test("Columns count what was asked for: é is 1, 1 and 2, 😀 is 1, 2 and 4")
  func columnKinds() {
    let index = LineIndex(Source(name: "x", text: "\né😀x"))
    #expect(index.position(of: 7, columns: .unicodeCodePoints) == Position(line: 2, column: 3))
    #expect(index.position(of: 7, columns: .utf16CodeUnits) == Position(line: 2, column: 4))
    #expect(index.position(of: 7, columns: .bytes) == Position(line: 2, column: 7))
  }

  @Test("A byte order mark is in no column", arguments: ColumnKind.allCases)
  func byteOrderMark(columns: ColumnKind) {
    let index = LineIndex(Source(name: "x", text: "\u{FEFF}ab\nc"))
    #expect(index.position(of: 0, columns: columns) == Position(line: 1, column: 1))
    #expect(index.position(of: 3, columns: columns) == Position(line: 1, column: 1))
    #expect(index.position(of: 4, columns: columns) == Position(line: 1, column: 2))
    #expect(index.range(ofLine: 1) == ByteRange(3, 5))
  }

  @Test("Offsets past the end are the end, and an empty text has one line")
  func ends() {
    let empty = LineIndex(Source(name: "x", text: ""))
    #expect(empty.lineCount == 1)
    #expect(empty.position(of: 9) == Position(line: 1, column: 1))
    #expect(empty.range(ofLine: 1) == ByteRange(0, 0))
    #expect(empty.range(ofLine: 0) == nil)
    #expect(empty.range(ofLine: 2) == nil)
    #expect(LineIndex(Source(name: "x", text: "a\n")).position(of: 2) == Position(line: 2, column: 1))
  }

  @Test("Every offset of a long line has the column that counting gives")
  func longLine() {
    let text = String(repeating: "aé😀", count: 700)
    let index = LineIndex(Source(name: "x", text: text))
    var offset = 0
    var utf16 = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.position(of: offset) == Position(line: 1, column: number + 1))
      #expect(index.position(of: offset, columns: .utf16CodeUnits).column == utf16 + 1)
      offset += UTF8.width(scalar)
      utf16 += UTF16.width(scalar)
    }
  }
}
