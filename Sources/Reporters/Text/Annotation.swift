internal import CheckResults
internal import Syntax

/// A place to show, and what to say about it.
struct Annotation {
  let range: ByteRange
  /// The lines that the place touches. One that ends with a line terminator does not touch the next line.
  let lines: ClosedRange<Int>
  /// What is said beside the underline; may be empty.
  let label: String
  let style: Style
  /// The ASCII character that underlines.
  let underline: UInt8

  private init(_ range: ByteRange, in source: QuotedSource, label: String, style: Style, underline: UInt8) {
    self.range = range
    let first = source.index.position(of: range.start).line
    let last = source.index.position(of: max(range.start, range.end - 1)).line
    lines = first...last
    self.label = label
    self.style = style
    self.underline = underline
  }

  /// The place that a finding is about; its message stands in the headline.
  static func primary(_ range: ByteRange, in source: QuotedSource, style: Style) -> Annotation {
    Annotation(range, in: source, label: "", style: style, underline: UInt8(ascii: "^"))
  }

  /// A place that explains a finding.
  static func related(_ related: Finding.Related, in source: QuotedSource) -> Annotation {
    Annotation(
      related.place.range, in: source, label: related.message.visible, style: .related,
      underline: UInt8(ascii: "-"))
  }

  /// The place's part on one line, which stands at `lineRange`, without the blanks around it where it goes over
  /// several lines; nil if nothing is left to underline.
  func mark(onLine line: Int, at lineRange: ByteRange, of bytes: [UInt8]) -> ExcerptLine.Mark? {
    var start = min(max(range.start, lineRange.start), lineRange.end)
    var end = min(range.end, lineRange.end)
    if lines.count > 1 {
      while start < end, bytes[start].isBlank { start += 1 }
      while start < end, bytes[end - 1].isBlank { end -= 1 }
      guard start < end else { return nil }
    }
    return ExcerptLine.Mark(
      range: ByteRange(start, end), label: line == lines.upperBound ? label : "", style: style,
      underline: underline)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
