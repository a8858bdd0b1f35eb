public import CheckResults

/// The report for editors and problem matchers: a line per finding, `file:line:column: level: message [rule]`.
public struct CompactReporter: Reporter {
  private let maximumFindings: Int?

  /// Makes a reporter that shows all findings, or the loudest ones up to a number.
  public init(maximumFindings: Int? = nil) {
    self.maximumFindings = maximumFindings
  }

  /// Appends the report to `sink`; nothing if there are no findings.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    writeLoudest(maximumFindings, of: report, to: &sink)
  }

  /// Whether it shows all findings.
  public var isPartwise: Bool { maximumFindings == nil }

  /// Appends a line for each finding of one file.
  public func writePart(of file: CheckedFile, to sink: inout [UInt8]) {
    for finding in file.placedFindings {
      sink.append(contentsOf: "\(finding.line)\n".utf8)
    }
  }
}
