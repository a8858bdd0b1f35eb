internal import Syntax

/// An excerpt of a source: the lines that annotations touch, their neighbours, and what stands under them.
struct Frame {
  /// The lines that a place of several lines shows in full; of a longer one, the first and the last.
  private static let fullLines = 4

  /// How much of the source an excerpt shows.
  enum Extent {
    /// The lines with annotations, and so many before and after the first annotation.
    case annotated(contextLines: Int)
    /// All lines.
    case whole
  }

  private let source: QuotedSource
  private let annotations: [Annotation]
  /// The lines to show, in order.
  private let shownLines: [Int]

  /// Makes an excerpt around `annotations`, the most important first.
  init(of source: QuotedSource, around annotations: [Annotation], extent: Extent) {
    self.source = source
    self.annotations = annotations
    shownLines =
      switch extent {
      case .annotated(let contextLines): Self.lines(of: source, around: annotations, contextLines)
      case .whole: Array(1...source.index.lineCount)
      }
  }

  /// Where the first annotation starts, in code points.
  var position: Position { source.index.position(of: annotations.first?.range.start ?? 0) }

  /// The columns that the largest line number takes.
  var numberWidth: Int { String(shownLines.last ?? 1).utf8.count }

  /// Writes the rows of the frame, each of them behind a line number of `numberWidth` columns.
  func write(numberWidth: Int, width: Int, to output: inout StyledOutput) {
    let textWidth = max(width - numberWidth - 3, 20)
    var previous: Int?
    for line in shownLines {
      if let previous, line > previous + 1 {
        output.append("...", .gutter)
        output.endLine()
      }
      previous = line
      write(line: line, numberWidth: numberWidth, width: textWidth, to: &output)
    }
  }

  private func write(line: Int, numberWidth: Int, width: Int, to output: inout StyledOutput) {
    guard let range = source.index.range(ofLine: line) else { return }
    var marks: [ExcerptLine.Mark] = []
    for annotation in annotations where Self.isShown(line, of: annotation) {
      if let mark = annotation.mark(onLine: line, at: range, of: source.bytes) { marks.append(mark) }
    }
    let focus = marks.dropFirst().reduce(marks.first?.range) { focus, mark in
      focus.map { ByteRange(min($0.start, mark.range.start), max($0.end, mark.range.end)) }
    }
    let excerpt = ExcerptLine(
      of: source.bytes, in: range, around: focus, width: width, hiding: source.secretPlaces)
    output.beginRow(line, numberWidth: numberWidth)
    excerpt.write(to: &output)
    output.endLine()
    if !marks.isEmpty {
      Underlines(marks, under: excerpt).write(numberWidth: numberWidth, to: &output)
    }
  }

  /// Whether a line is one that is shown with the part of the place that is on it.
  private static func isShown(_ line: Int, of annotation: Annotation) -> Bool {
    let lines = annotation.lines
    guard lines.contains(line) else { return false }
    return lines.count <= fullLines || line == lines.lowerBound || line == lines.upperBound
  }

  private static func lines(
    of source: QuotedSource, around annotations: [Annotation], _ contextLines: Int
  ) -> [Int] {
    var lines: [Int] = []
    for annotation in annotations {
      if annotation.lines.count <= fullLines {
        lines += annotation.lines
      } else {
        lines += [annotation.lines.lowerBound, annotation.lines.upperBound]
      }
    }
    if let primary = annotations.first?.lines, contextLines > 0 {
      for distance in 1...contextLines {
        for line in [primary.lowerBound - distance, primary.upperBound + distance]
        where says(line, in: source) {
          lines.append(line)
        }
      }
    }
    lines.sort()
    var shown: [Int] = []
    for line in lines where line != shown.last {
      // A single line between two of them is shown as well.
      if let last = shown.last, line == last + 2 { shown.append(last + 1) }
      shown.append(line)
    }
    return shown
  }

  /// Whether a line tells a reader something: more than brackets and blanks.
  private static func says(_ line: Int, in source: QuotedSource) -> Bool {
    guard let range = source.index.range(ofLine: line) else { return false }
    return source.bytes[range.start..<min(range.end, range.start + 200)].contains {
      $0 >= 0x80 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20
    }
  }
}
