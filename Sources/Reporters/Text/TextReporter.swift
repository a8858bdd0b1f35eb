internal import RuleEngine
internal import Syntax

/// The report for people: per finding a headline, where it is, and the excerpt with the places underlined.
public struct TextReporter: Reporter {
  /// What is told of the findings.
  public enum Content: Hashable, Sendable {
    /// The findings, or the loudest ones up to a number.
    case findings(maximum: Int? = nil)
    /// How many there are of each rule.
    case statistics
  }

  /// The lines shown before and after the place of a finding.
  private static let contextLines = 1
  /// The farthest that a related place can be, in lines, to be shown in the same frame.
  private static let nearLines = 8

  let decoration: Decoration
  let pageCommand: String?
  private let content: Content
  private let width: Int
  private let hasSummary: Bool

  /// Makes a reporter.
  ///
  /// - Parameters:
  ///   - content: What to tell of the findings.
  ///   - decoration: How styles show.
  ///   - width: The terminal columns that excerpts take at most; at least 40.
  ///   - pageCommand: The command that shows the page of the rule named after it. The report ends with it if
  ///     there is one.
  ///   - hasSummary: Whether to sum up at the end; without it, a report of no findings is empty.
  public init(
    _ content: Content = .findings(), decoration: Decoration = .plain, width: Int = 100,
    pageCommand: String? = nil, hasSummary: Bool = true
  ) {
    self.content = content
    self.decoration = decoration
    self.pageCommand = pageCommand
    self.width = max(width, 40)
    self.hasSummary = hasSummary
  }

  /// Appends the report to `sink`.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    switch content {
    case .findings(let maximum): writeFindings(of: report, maximum: maximum, to: &sink)
    case .statistics: writeStatistics(of: report, to: &sink)
    }
    if hasSummary { writeSummary(of: report, to: &sink) }
  }

  private func writeFindings(of report: Report, maximum: Int?, to sink: inout [UInt8]) {
    let (files, omitted) = report.loudest(maximum)
    for file in files where !file.findings.isEmpty {
      let index = LineIndex(file.source)
      for finding in file.findings {
        write(finding, in: file, index, to: &sink)
        sink.append(UInt8(ascii: "\n"))
      }
    }
    if omitted > 0 { sink.append(contentsOf: "\(omitted) more not shown\n".utf8) }
  }

  private func write(_ finding: Finding, in file: CheckedFile, _ index: LineIndex, to sink: inout [UInt8]) {
    let source = file.source
    let style = Style(finding.level)
    var headline = StyledText()
    headline.append("\(finding.level.rawValue)[\(finding.ruleID)]", style)
    headline.append(": \(finding.message.visible)", .heading)
    headline.writeLine(decoration, to: &sink)

    let primary = Annotation.primary(finding.place.range, style: style)
    let groups = groups(of: finding.related.map(Annotation.related), around: primary, in: source, index)
    let frames = groups.enumerated().map { number, group in
      let contextLines = number == 0 ? Self.contextLines : 0
      return Frame(
        of: source, index, around: group, extent: .annotated(contextLines: contextLines),
        hiding: file.secretPlaces)
    }
    let numberWidth = frames.reduce(1) { max($0, $1.numberWidth) }
    var bar = StyledText()
    bar.append(String(repeating: " ", count: numberWidth + 1) + "|", .gutter)
    for (number, frame) in frames.enumerated() {
      if number > 0 { bar.writeLine(decoration, to: &sink) }
      var location = StyledText()
      location.append(String(repeating: " ", count: numberWidth) + (number == 0 ? "--> " : "::: "), .gutter)
      location.append("\(source.name.visible):\(frame.position.line):\(frame.position.column)")
      if number == 0, !finding.place.logicalPath.isEmpty {
        location.append(" (\(finding.place.logicalPath.visible))", .gutter)
      }
      location.writeLine(decoration, to: &sink)
      guard !source.bytes.isEmpty else { continue }
      bar.writeLine(decoration, to: &sink)
      frame.write(numberWidth: numberWidth, width: width, decoration, to: &sink)
    }
  }

  /// The annotations of each frame: first the finding's own place with what is near, then the others, which
  /// share a frame where they are near to each other.
  private func groups(
    of related: [Annotation], around primary: Annotation, in source: Source, _ index: LineIndex
  ) -> [[Annotation]] {
    related.reduce(into: [[primary]]) { groups, annotation in
      let near = groups.firstIndex { group in
        group.allSatisfy { isNear($0, annotation, in: source, index) }
      }
      if let near {
        groups[near].append(annotation)
      } else {
        groups.append([annotation])
      }
    }
  }

  /// Whether two places fit into one frame: few lines apart, and on a long line few columns.
  private func isNear(
    _ first: Annotation, _ second: Annotation, in source: Source, _ index: LineIndex
  ) -> Bool {
    let lines = (first.lines(in: index), second.lines(in: index))
    guard lines.0.lowerBound == lines.1.lowerBound else {
      let apart = max(lines.0.lowerBound, lines.1.lowerBound) - min(lines.0.upperBound, lines.1.upperBound)
      return apart <= Self.nearLines
    }
    let start = min(first.range.start, second.range.start)
    let end = min(max(first.range.end, second.range.end), source.bytes.count)
    guard lines.0.count == 1, lines.1.count == 1, end - start > width / 4 else { return true }
    let columns = end - start < width * 4 ? Cell.cells(of: source.bytes, in: ByteRange(start, end)) : []
    return !columns.isEmpty && columns.reduce(0) { $0 + $1.width } <= width / 2
  }
}
