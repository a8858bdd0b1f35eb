internal import Syntax

/// One line of the input as far as it fits, with what stands under it.
struct ExcerptLine {
  /// A stretch of the line that is underlined.
  struct Mark {
    let range: ByteRange
    let label: String
    let style: Style
    /// The ASCII character that underlines.
    let underline: UInt8
  }

  /// What is shown of the line.
  private enum Content {
    /// Each byte is a column and shows as itself, but for secrets.
    case plain(ByteRange, hiding: [ByteRange])
    case cells([Cell])
  }

  private let bytes: [UInt8]
  private let content: Content
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
    let focus = focus ?? ByteRange(range.start, range.start)
    let window = Self.window(of: bytes, in: range, around: focus, width: width)
    let secrets = secretPlaces.filter { $0.start < window.end && window.start < $0.end }
    let isPlain = bytes.isPlainText(in: window)
    let cells =
      isPlain ? [] : Cell.cells(of: bytes, in: window).map { $0.range.lies(in: secrets) ? $0.hidden : $0 }
    let count = isPlain ? window.end - window.start : cells.count
    let columns = isPlain ? count : cells.reduce(0) { $0 + $1.width }
    var shown = 0..<count
    if window != range || columns > width {
      shown = Self.fitting(0..<count, around: focus, width: width - 2) { place in
        isPlain
          ? (ByteRange(window.start + place, window.start + place + 1), 1)
          : (cells[place].range, cells[place].width)
      }
    }
    content =
      isPlain
      ? .plain(
        ByteRange(window.start + shown.lowerBound, window.start + shown.upperBound), hiding: secrets)
      : .cells(Array(cells[shown]))
    isCutAtStart = range.start < window.start || shown.lowerBound > 0
    isCutAtEnd = window.end < range.end || shown.upperBound < count
  }

  /// The part of a line that can come to show, so that a line of a megabyte costs no more than its excerpt.
  private static func window(
    of bytes: [UInt8], in range: ByteRange, around focus: ByteRange, width: Int
  ) -> ByteRange {
    let reach = width * 4
    var start = max(range.start, focus.start - reach)
    var end = min(range.end, max(start, min(focus.end, focus.start + reach)) + reach)
    while start > range.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(start, end)
  }

  /// The cells to show: those of the focus, and as many around it as fit, alike on both sides.
  private static func fitting(
    _ cells: Range<Int>, around focus: ByteRange, width: Int, _ cell: (Int) -> (range: ByteRange, width: Int)
  ) -> Range<Int> {
    var low = cells.first { cell($0).range.end > focus.start } ?? cells.upperBound
    var high = low
    var free = width
    while high < cells.upperBound, high == low || cell(high).range.start < focus.end, cell(high).width <= free
    {
      free -= cell(high).width
      high += 1
    }
    var freeBefore = free / 2
    let after = (high..<cells.upperBound).reduce(0) { $0 + cell($1).width }
    if after < free - freeBefore { freeBefore = free - after }
    while low > 0, cell(low - 1).width <= freeBefore {
      low -= 1
      freeBefore -= cell(low).width
      free -= cell(low).width
    }
    while high < cells.upperBound, cell(high).width <= free {
      free -= cell(high).width
      high += 1
    }
    return low..<high
  }

  /// Writes what is shown.
  func write(to output: inout StyledOutput) {
    if isCutAtStart { output.append(Self.ellipsis, .gutter) }
    switch content {
    case .plain(let shown, let secrets): write(shown, hiding: secrets, to: &output)
    case .cells(let cells):
      var rest = cells[...]
      while let first = rest.first {
        let alike = rest.prefix { $0.isEscaped == first.isEscaped }
        output.append(alike.reduce(into: "") { $0 += $1.text }, first.isEscaped ? .escape : nil)
        rest = rest.dropFirst(alike.count)
      }
    }
    if isCutAtEnd { output.append(Self.ellipsis, .gutter) }
  }

  private func write(_ shown: ByteRange, hiding secrets: [ByteRange], to output: inout StyledOutput) {
    guard !secrets.isEmpty else { return output.append(ascii: bytes[shown.start..<shown.end]) }
    for offset in shown.start..<shown.end {
      if ByteRange(offset, offset + 1).lies(in: secrets), !bytes[offset].isQuote {
        output.append(Cell.hiddenText)
      } else {
        output.append(bytes[offset], times: 1)
      }
    }
  }

  /// The columns that a stretch of the line takes, counted from 0; at least one.
  func columns(of range: ByteRange) -> Range<Int> {
    var column = isCutAtStart ? 1 : 0
    switch content {
    case .plain(let shown, hiding: _):
      let first = min(max(range.start, shown.start), shown.end) - shown.start + column
      return first..<max(first + 1, min(range.end, shown.end) - shown.start + column)
    case .cells(let cells):
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
}

extension ByteRange {
  /// Whether the range is part of one of some places.
  fileprivate func lies(in places: [ByteRange]) -> Bool {
    places.contains { $0.start <= start && end <= $0.end }
  }
}

extension UInt8 {
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
