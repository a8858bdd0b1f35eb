/// The rows under a line: underlines, and the labels that hang from them.
struct Underlines {
  private struct Span {
    let columns: Range<Int>
    let mark: ExcerptLine.Mark
  }

  /// Marks that can share a row.
  private var lanes: [[Span]] = []

  /// Lays out the marks under `line`. Marks that overlap get rows of their own, in the order given.
  init(_ marks: [ExcerptLine.Mark], under line: ExcerptLine) {
    for mark in marks {
      let span = Span(columns: line.columns(of: mark.range), mark: mark)
      let free = lanes.firstIndex { !$0.contains { $0.columns.overlaps(span.columns) } }
      if let free {
        lanes[free].append(span)
      } else {
        lanes.append([span])
      }
    }
  }

  /// Writes the rows, each behind a gutter of `numberWidth` columns.
  func write(numberWidth: Int, to output: inout StyledOutput) {
    for lane in lanes {
      let spans = lane.count == 1 ? lane : lane.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
      Self.write(spans, numberWidth: numberWidth, to: &output)
    }
  }

  /// The last mark has its label beside it; the labels of the others hang below, from right to left, so that
  /// no line crosses a label.
  private static func write(_ lane: [Span], numberWidth: Int, to output: inout StyledOutput) {
    output.beginRow(numberWidth: numberWidth)
    for span in lane {
      output.advance(to: span.columns.lowerBound)
      output.append(span.mark.underline, times: span.columns.count, span.mark.style)
    }
    if let last = lane.last?.mark, !last.label.isEmpty { output.append(" " + last.label, last.style) }
    output.endLine()

    guard lane.count > 1 else { return }
    var hanging = lane.dropLast().filter { !$0.mark.label.isEmpty }
    if !hanging.isEmpty {
      output.beginRow(numberWidth: numberWidth)
      writeBars(of: hanging, to: &output)
      output.endLine()
    }
    while let span = hanging.popLast() {
      output.beginRow(numberWidth: numberWidth)
      writeBars(of: hanging, to: &output)
      output.advance(to: span.columns.lowerBound)
      output.append(span.mark.label, span.mark.style)
      output.endLine()
    }
  }

  private static func writeBars(of spans: [Span], to output: inout StyledOutput) {
    for span in spans {
      output.advance(to: span.columns.lowerBound)
      output.append("|", span.mark.style)
    }
  }
}
