/// The rows under a line: underlines, and the labels that hang from them.
struct Underlines {
  private struct Span {
    let columns: Range<Int>
    let mark: ExcerptLine.Mark
  }

  /// The rows, from the first one under the line.
  let rows: [StyledText]

  /// Lays out the marks under `line`. Marks that overlap get rows of their own, in the order given.
  init(_ marks: [ExcerptLine.Mark], under line: ExcerptLine) {
    var lanes: [[Span]] = []
    for mark in marks {
      let span = Span(columns: line.columns(of: mark.range), mark: mark)
      let free = lanes.firstIndex { !$0.contains { $0.columns.overlaps(span.columns) } }
      if let free {
        lanes[free].append(span)
      } else {
        lanes.append([span])
      }
    }
    rows = lanes.flatMap { Self.rows(of: $0.sorted { $0.columns.lowerBound < $1.columns.lowerBound }) }
  }

  /// The last mark has its label beside it; the labels of the others hang below, from right to left, so that
  /// no line crosses a label.
  private static func rows(of lane: [Span]) -> [StyledText] {
    var underlines = StyledText()
    for span in lane {
      underlines.advance(to: span.columns.lowerBound)
      underlines.append(String(repeating: span.mark.underline, count: span.columns.count), span.mark.style)
    }
    if let last = lane.last?.mark, !last.label.isEmpty { underlines.append(" " + last.label, last.style) }

    var rows = [underlines]
    var hanging = lane.dropLast().filter { !$0.mark.label.isEmpty }
    if !hanging.isEmpty { rows.append(bars(of: hanging)) }
    while let span = hanging.popLast() {
      var row = bars(of: hanging)
      row.advance(to: span.columns.lowerBound)
      row.append(span.mark.label, span.mark.style)
      rows.append(row)
    }
    return rows
  }

  private static func bars(of spans: [Span]) -> StyledText {
    spans.reduce(into: StyledText()) { row, span in
      row.advance(to: span.columns.lowerBound)
      row.append("|", span.mark.style)
    }
  }
}
