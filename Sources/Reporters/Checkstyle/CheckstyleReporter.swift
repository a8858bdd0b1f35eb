internal import CheckResults
internal import Syntax

/// The report in the XML of Checkstyle, which many servers read.
public struct CheckstyleReporter: Reporter {
  /// The version of Checkstyle whose format this is; some readers ask for one.
  private static let version = "4.3"

  /// Makes a reporter.
  public init() {}

  /// Appends the report to `sink`: a `file` for each checked one, with an `error` per finding.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    var xml = XMLWriter()
    xml.element("checkstyle", ["version": Self.version]) { xml in
      for file in report.files {
        xml.element("file", ["name": file.source.name]) { xml in
          for placed in file.placedFindings {
            xml.element(
              "error",
              [
                "line": String(placed.start.line), "column": String(placed.start.column),
                "severity": Self.severity(of: placed.finding.level), "message": placed.finding.message,
                "source": "ecslint.\(placed.finding.ruleID)",
              ])
          }
        }
      }
      for failure in report.failures {
        xml.element("file", ["name": failure.path]) { xml in
          xml.element("exception", text: "not checked: \(failure.reason)")
        }
      }
    }
    sink.append(contentsOf: xml.bytes)
  }

  private static func severity(of level: Level) -> String {
    switch level {
    case .error, .warning: level.rawValue
    case .note: "info"
    }
  }
}
