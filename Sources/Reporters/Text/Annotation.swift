internal import RuleEngine
internal import Syntax

/// A place to show, and what to say about it.
struct Annotation {
  let range: ByteRange
  /// What is said beside the underline; may be empty.
  let label: String
  let style: Style
  let underline: Character

  /// The place that a finding is about; its message stands in the headline.
  static func primary(_ range: ByteRange, label: String = "", style: Style) -> Annotation {
    Annotation(range: range, label: label, style: style, underline: "^")
  }

  /// A place that explains a finding.
  static func related(_ related: Finding.Related) -> Annotation {
    Annotation(range: related.place.range, label: related.message.visible, style: .related, underline: "-")
  }

  /// The lines that the place touches. One that ends with a line terminator does not touch the next line.
  func lines(in index: LineIndex) -> ClosedRange<Int> {
    let first = index.position(of: range.start).line
    let last = index.position(of: max(range.start, range.end - 1)).line
    return first...last
  }

  /// The place's part on one line, without the blanks around it where it goes over several lines; nil if
  /// nothing is left to underline.
  func mark(onLine line: Int, of bytes: [UInt8], in index: LineIndex) -> ExcerptLine.Mark? {
    guard let lineRange = index.range(ofLine: line) else { return nil }
    let lines = lines(in: index)
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
