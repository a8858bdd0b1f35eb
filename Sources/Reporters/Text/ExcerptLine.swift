internal import Syntax

/// One line of the input as far as it fits, with what stands under it.
struct ExcerptLine {
  /// A stretch of the line that is underlined.
  struct Mark {
    let range: ByteRange
    let label: String
    let style: Style
    /// The character that underlines.
    let underline: Character
  }

  /// Where the shown part stands, if that is plain text: one column for each byte, shown as it is.
  private let plainRange: ByteRange?
  private let bytes: [UInt8]
  /// What is shown otherwise.
  private let cells: [Cell]
  private let isCutAtStart: Bool
  private let isCutAtEnd: Bool
  private static let ellipsis = "…"

  /// Cuts the line at `range` to at most `width` columns, around `focus` if there is one. What stands at
  /// `secretPlaces` shows as dots.
  init(
    of bytes: [UInt8], in range: ByteRange, around focus: ByteRange?, width: Int,
    hiding secretPlaces: [ByteRange]
  ) {
    self.bytes = bytes
    let window = Self.window(of: bytes, in: range, around: focus, width: width)
    let secrets = secretPlaces.filter { $0.start < window.end && window.start < $0.end }
    guard window != range || secrets.count > 0 || range.end - range.start > width || !bytes.isPlain(in: range)
    else {
      plainRange = range
      cells = []
      isCutAtStart = false
      isCutAtEnd = false
      return
    }
    plainRange = nil
    let all = Cell.cells(of: bytes, in: window).map { cell in
      secrets.contains { $0.start <= cell.range.start && cell.range.end <= $0.end } ? cell.hidden : cell
    }
    var shown = all.indices
    if window != range || all.reduce(0, { $0 + $1.width }) > width {
      let focus = focus ?? ByteRange(range.start, range.start)
      shown = Self.fitting(all, around: focus, width: width - 2)
    }
    cells = Array(all[shown])
    isCutAtStart = range.start < window.start || shown.lowerBound > 0
    isCutAtEnd = window.end < range.end || shown.upperBound < all.count
  }

  /// The part of a line that can come to show, so that a line of a megabyte costs no more than its excerpt.
  private static func window(
    of bytes: [UInt8], in range: ByteRange, around focus: ByteRange?, width: Int
  ) -> ByteRange {
    let reach = width * 4
    let focus = focus ?? ByteRange(range.start, range.start)
    var start = max(range.start, focus.start - reach)
    var end = min(range.end, max(start, min(focus.end, focus.start + reach)) + reach)
    while start > range.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(start, end)
  }

  /// The cells to show: those of the focus, and as many around it as fit, alike on both sides.
  private static func fitting(_ cells: [Cell], around focus: ByteRange, width: Int) -> Range<Int> {
    var low = cells.firstIndex { $0.range.end > focus.start } ?? cells.count
    var high = low
    var free = width
    while high < cells.count, high == low || cells[high].range.start < focus.end, cells[high].width <= free {
      free -= cells[high].width
      high += 1
    }
    var freeBefore = free / 2
    let after = cells[high...].reduce(0) { $0 + $1.width }
    if after < free - freeBefore { freeBefore = free - after }
    while low > 0, cells[low - 1].width <= freeBefore {
      low -= 1
      freeBefore -= cells[low].width
      free -= cells[low].width
    }
    while high < cells.count, cells[high].width <= free {
      free -= cells[high].width
      high += 1
    }
    return low..<high
  }

  /// The text of the line.
  var text: StyledText {
    var text = StyledText()
    if let plainRange {
      text.append(String(decoding: bytes[plainRange.start..<plainRange.end], as: UTF8.self))
    }
    if isCutAtStart { text.append(Self.ellipsis, .gutter) }
    var rest = cells[...]
    while let first = rest.first {
      let alike = rest.prefix { $0.isEscaped == first.isEscaped }
      text.append(alike.reduce(into: "") { $0 += $1.text }, first.isEscaped ? .escape : nil)
      rest = rest.dropFirst(alike.count)
    }
    if isCutAtEnd { text.append(Self.ellipsis, .gutter) }
    return text
  }

  /// The columns that a stretch of the line takes, counted from 0; at least one.
  func columns(of range: ByteRange) -> Range<Int> {
    if let plainRange {
      let first = min(max(range.start, plainRange.start), plainRange.end) - plainRange.start
      return first..<max(first + 1, min(range.end, plainRange.end) - plainRange.start)
    }
    var column = isCutAtStart ? 1 : 0
    var start: Int?
    for cell in cells {
      if cell.range.end > range.start, start == nil { start = column }
      if cell.range.start >= range.end, let start, column > start { return start..<column }
      column += cell.width
    }
    let first = start ?? column
    return first..<(range.isEmpty ? first + 1 : max(first + 1, column))
  }
}
