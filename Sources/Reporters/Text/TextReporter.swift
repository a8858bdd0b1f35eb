public import CheckResults
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

  let pageCommand: String?
  private let decoration: Decoration
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
    case .findings(let maximum): writeLoudest(maximum, of: report, to: &sink)
    case .statistics:
      StyledOutput.write(to: &sink, decoration) { writeStatistics(of: report, to: &$0) }
    }
    writeEnd(of: report, to: &sink)
  }

  private func write(
    _ findings: [Finding], of name: String, _ source: QuotedSource, to output: inout StyledOutput
  ) {
    for finding in findings {
      writeHeadline(of: finding, to: &output)
      let primary = Annotation.primary(finding.place.range, in: source, style: Style(finding.level))
      let groups = groups(of: finding.related, around: primary, in: source)
      let frames = groups.enumerated().map { number, group in
        Frame(
          of: source, around: group, extent: .annotated(contextLines: number == 0 ? Self.contextLines : 0))
      }
      let numberWidth = frames.reduce(1) { max($0, $1.numberWidth) }
      for (number, frame) in frames.enumerated() {
        if number > 0 {
          output.beginRow(numberWidth: numberWidth)
          output.endLine()
        }
        output.inStyle(.gutter) { output in
          output.append(UInt8(ascii: " "), times: numberWidth)
          output.append(number == 0 ? "--> " : "::: ")
        }
        writeLocation(of: frame, in: name, to: &output)
        if number == 0, !finding.place.logicalPath.isEmpty {
          output.append(" (\(finding.place.logicalPath.visible))", .gutter)
        }
        output.endLine()
        guard !source.bytes.isEmpty else { continue }
        output.beginRow(numberWidth: numberWidth)
        output.endLine()
        frame.write(numberWidth: numberWidth, width: width, to: &output)
      }
      output.endLine()
    }
  }

  private func writeHeadline(of finding: Finding, to output: inout StyledOutput) {
    output.inStyle(Style(finding.level)) { output in
      output.append(finding.level.rawValue)
      output.append("[")
      output.append(finding.ruleID)
      output.append("]")
    }
    output.inStyle(.heading) { output in
      output.append(": ")
      output.append(finding.message.visible)
    }
    output.endLine()
  }

  private func writeLocation(of frame: Frame, in name: String, to output: inout StyledOutput) {
    let position = frame.position
    output.append(name)
    output.append(":")
    output.append(String(position.line))
    output.append(":")
    output.append(String(position.column))
  }

  /// The annotations of each frame: first the finding's own place with what is near, then the others, which
  /// share a frame where they are near to each other.
  private func groups(
    of related: [Finding.Related], around primary: Annotation, in source: QuotedSource
  ) -> [[Annotation]] {
    var groups = [[primary]]
    for related in related {
      let annotation = Annotation.related(related, in: source)
      let near = groups.firstIndex { group in
        group.allSatisfy { isNear($0, annotation, in: source) }
      }
      if let near {
        groups[near].append(annotation)
      } else {
        groups.append([annotation])
      }
    }
    return groups
  }

  /// Whether two places fit into one frame: few lines apart, and on a long line few columns.
  private func isNear(_ first: Annotation, _ second: Annotation, in source: QuotedSource) -> Bool {
    guard first.lines.lowerBound == second.lines.lowerBound else {
      let apart =
        max(first.lines.lowerBound, second.lines.lowerBound)
        - min(first.lines.upperBound, second.lines.upperBound)
      return apart <= Self.nearLines
    }
    let start = min(first.range.start, second.range.start)
    let end = min(max(first.range.end, second.range.end), source.bytes.count)
    guard first.lines.count == 1, second.lines.count == 1, end - start > width / 4 else { return true }
    let columns = end - start < width * 4 ? Cell.cells(of: source.bytes, in: ByteRange(start, end)) : []
    return !columns.isEmpty && columns.reduce(0) { $0 + $1.width } <= width / 2
  }
}

extension TextReporter {
  /// Whether it tells all findings.
  public var isPartwise: Bool { content == .findings(maximum: nil) }

  /// Appends the findings of one file.
  public func writePart(of file: CheckedFile, to sink: inout [UInt8]) {
    guard !file.findings.isEmpty else { return }
    let source = QuotedSource(file.source, hiding: file.secretPlaces)
    StyledOutput.write(to: &sink, decoration) {
      write(file.findings, of: file.source.name.visible, source, to: &$0)
    }
  }

  /// Appends the summary.
  public func writeEnd(of report: Report, to sink: inout [UInt8]) {
    guard hasSummary else { return }
    StyledOutput.write(to: &sink, decoration) { writeSummary(of: report, to: &$0) }
  }
}
