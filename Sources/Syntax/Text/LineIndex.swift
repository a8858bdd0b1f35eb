/// Lines and columns of a source, for those who have to show a place.
///
/// Making one reads the whole text once, so it is made when there is something to show. Lines end with `\n`,
/// `\r\n` or a lone `\r`; a line terminator belongs to the line it ends. A byte order mark is in no column.
public struct LineIndex: Sendable {
  /// The number of lines; text after the last line terminator, even if empty, is a line.
  public var lineCount: Int { lineStarts.count }

  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The counts before each block of the text; nothing where every character is one byte.
  private let blocks: [Counts]?

  private struct Counts {
    var codePoints = 0
    var utf16CodeUnits = 0
  }

  private static let blockSize = 1024

  /// Reads the lines of `source`.
  public init(_ source: Source) {
    self.init(bytes: source.bytes)
  }

  /// Reads the lines of UTF-8 text.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
    let textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lineStarts: [Int] = []
    // Lines of a formatted file are hardly shorter than this.
    lineStarts.reserveCapacity(bytes.count / 24 + 1)
    lineStarts.append(textStart)
    let isASCII = bytes.withUnsafeBufferPointer {
      Self.addLineStarts(of: $0, from: textStart, to: &lineStarts)
    }
    self.lineStarts = lineStarts
    self.blocks = isASCII ? nil : Self.countBlocks(of: bytes)
  }

  /// Adds where lines begin after an offset, and says whether all the text behind it is ASCII.
  private static func addLineStarts(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to lineStarts: inout [Int]
  ) -> Bool {
    func endsLine(_ offset: Int) -> Bool {
      bytes[offset] == UInt8(ascii: "\n")
        || bytes[offset] == UInt8(ascii: "\r")
          && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
    }
    var all: UInt64 = 0
    var offset = start
    while offset + ByteWord.count <= bytes.count {
      let word = ByteWord(bytes, at: offset)
      all |= word.bits
      var breaks = word.mask(of: UInt8(ascii: "\n")...UInt8(ascii: "\r"))
      while breaks != 0 {
        let place = offset + breaks.trailingZeroBitCount / 8
        if endsLine(place) { lineStarts.append(place + 1) }
        breaks &= breaks - 1
      }
      offset += ByteWord.count
    }
    for place in offset..<bytes.count {
      all |= UInt64(bytes[place])
      if endsLine(place) { lineStarts.append(place + 1) }
    }
    return ByteWord(bits: all).isASCII
  }

  /// The line and column of a byte offset. An offset past the end counts as the end, one inside a byte order
  /// mark as the start, and one inside a character as the position just after it.
  public func position(of offset: Int, columns: ColumnKind = .unicodeCodePoints) -> Position {
    let offset = min(max(offset, lineStarts[0]), bytes.count)
    let line = line(of: offset)
    let start = lineStarts[line - 1]
    guard columns != .bytes, blocks != nil else {
      return Position(line: line, column: offset - start + 1)
    }
    let before = counts(before: start)
    let here = counts(before: offset)
    return switch columns {
    case .unicodeCodePoints: Position(line: line, column: here.codePoints - before.codePoints + 1)
    case .utf16CodeUnits: Position(line: line, column: here.utf16CodeUnits - before.utf16CodeUnits + 1)
    case .bytes: Position(line: line, column: offset - start + 1)
    }
  }

  /// The byte offset of a line and column: the inverse of `position(of:columns:)`. A column past the end of its
  /// line counts as the end of the line, a line past the last one as the end of the text, and a column inside a
  /// character as the start of the character.
  public func offset(of position: Position, columns: ColumnKind = .unicodeCodePoints) -> Int {
    guard position.line >= 1 else { return lineStarts[0] }
    guard let line = range(ofLine: position.line) else { return bytes.count }
    let wanted = max(position.column - 1, 0)
    let isCounted = columns == .bytes || blocks == nil
    var offset = isCounted ? line.start + min(wanted, line.end - line.start) : line.start
    bytes.withUnsafeBufferPointer { bytes in
      if isCounted {
        while offset > line.start, offset < line.end, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return
      }
      var column = 0
      while offset < line.end {
        column += columns == .utf16CodeUnits && bytes[offset] >= 0xF0 ? 2 : 1
        guard column <= wanted else { return }
        offset += 1
        while offset < line.end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      }
    }
    return offset
  }

  /// The bytes of a line, without its terminator and without a byte order mark; nil for a line that the text
  /// does not have. Lines count from 1.
  public func range(ofLine line: Int) -> ByteRange? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    guard line < lineStarts.count else { return ByteRange(start, bytes.count) }
    var end = lineStarts[line] - 1
    if bytes[end] == UInt8(ascii: "\n"), end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteRange(start, end)
  }

  /// The last line that starts at or before the offset.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func counts(before offset: Int) -> Counts {
    guard let blocks else { return Counts(codePoints: offset, utf16CodeUnits: offset) }
    let block = offset / Self.blockSize
    var counts = blocks[block]
    bytes.withUnsafeBufferPointer { bytes in
      for index in block * Self.blockSize..<offset { Self.count(bytes[index], in: &counts) }
    }
    return counts
  }

  private static func countBlocks(of bytes: [UInt8]) -> [Counts] {
    var blocks: [Counts] = []
    blocks.reserveCapacity(bytes.count / blockSize + 1)
    var counts = Counts()
    bytes.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices {
        if offset % blockSize == 0 { blocks.append(counts) }
        count(bytes[offset], in: &counts)
      }
    }
    if bytes.count % blockSize == 0 { blocks.append(counts) }
    return blocks
  }

  /// Counts a character at its first byte; continuation bytes add nothing.
  private static func count(_ byte: UInt8, in counts: inout Counts) {
    guard byte & 0xC0 != 0x80 else { return }
    counts.codePoints += 1
    counts.utf16CodeUnits += byte >= 0xF0 ? 2 : 1
  }
}
