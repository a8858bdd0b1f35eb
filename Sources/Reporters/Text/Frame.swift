internal import Syntax

/// An excerpt of a source: the lines that annotations touch, their neighbours, and what stands under them.
struct Frame {
  /// The lines that a place of several lines shows in full; of a longer one, the first and the last.
  private static let fullLines = 4

  private let source: Source
  private let index: LineIndex
  private let annotations: [Annotation]
  private let extent: Extent
  private let secretPlaces: [ByteRange]
  /// The lines to show, in order.
  private var shownLines: [Int] = []

  /// How much of the source an excerpt shows.
  enum Extent {
    /// The lines with annotations, and so many before and after the first annotation.
    case annotated(contextLines: Int)
    /// All lines.
    case whole
  }

  /// Makes an excerpt around `annotations`, the most important first, that does not show what stands at
  /// `secretPlaces`.
  init(
    of source: Source, _ index: LineIndex, around annotations: [Annotation], extent: Extent,
    hiding secretPlaces: [ByteRange] = []
  ) {
    self.source = source
    self.index = index
    self.annotations = annotations
    self.extent = extent
    self.secretPlaces = secretPlaces
    shownLines = linesToShow
  }

  /// Where the first annotation starts, in code points.
  var position: Position { index.position(of: annotations.first?.range.start ?? 0) }

  /// The columns that the largest line number takes.
  var numberWidth: Int { String(shownLines.last ?? 1).utf8.count }

  /// Appends the rows of the frame, each of them behind a line number of `numberWidth` columns.
  func write(numberWidth: Int, width: Int, _ decoration: Decoration, to sink: inout [UInt8]) {
    let blankNumber = String(repeating: " ", count: numberWidth)
    let textWidth = max(width - numberWidth - 3, 20)
    var previous: Int?
    for line in shownLines {
      if let previous, line > previous + 1 {
        decoration.write("...", .gutter, to: &sink)
        sink.append(UInt8(ascii: "\n"))
      }
      previous = line
      let number = String(line)
      let padding = String(repeating: " ", count: numberWidth - number.utf8.count)
      for (row, text) in rows(ofLine: line, width: textWidth).enumerated() {
        decoration.write((row == 0 ? padding + number : blankNumber) + " |", .gutter, to: &sink)
        decoration.write(" ", nil, to: &sink)
        text.writeLine(decoration, to: &sink)
      }
    }
  }

  private func rows(ofLine line: Int, width: Int) -> [StyledText] {
    guard let range = index.range(ofLine: line) else { return [] }
    let marks = annotations.compactMap {
      annotatedLines(of: $0).contains(line) ? $0.mark(onLine: line, of: source.bytes, in: index) : nil
    }
    let focus = marks.dropFirst().reduce(marks.first?.range) { focus, mark in
      focus.map { ByteRange(min($0.start, mark.range.start), max($0.end, mark.range.end)) }
    }
    let excerpt = ExcerptLine(
      of: source.bytes, in: range, around: focus, width: width, hiding: secretPlaces)
    return [excerpt.text] + Underlines(marks, under: excerpt).rows
  }

  private func annotatedLines(of annotation: Annotation) -> [Int] {
    let lines = annotation.lines(in: index)
    return lines.count <= Self.fullLines ? Array(lines) : [lines.lowerBound, lines.upperBound]
  }

  private var linesToShow: [Int] {
    guard case .annotated(let contextLines) = extent else { return Array(1...index.lineCount) }
    var lines = annotations.flatMap(annotatedLines)
    if let primary = annotations.first?.lines(in: index), contextLines > 0 {
      for distance in 1...contextLines {
        for line in [primary.lowerBound - distance, primary.upperBound + distance] where says(line) {
          lines.append(line)
        }
      }
    }
    return lines.sorted().reduce(into: []) { shown, line in
      guard line != shown.last else { return }
      // A single line between two of them is shown as well.
      if let last = shown.last, line == last + 2 { shown.append(last + 1) }
      shown.append(line)
    }
  }

  /// Whether a line tells a reader something: more than brackets and blanks.
  private func says(_ line: Int) -> Bool {
    guard let range = index.range(ofLine: line) else { return false }
    return source.bytes[range.start..<range.end].prefix(200).contains {
      $0 >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
    }
  }
}
