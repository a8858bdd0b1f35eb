internal import CheckResults
internal import Syntax

/// The report for GitLab's merge requests: Code Quality JSON.
public struct GitLabReporter: Reporter {
  /// The check that an input fails which could not be checked.
  private static let notChecked = "not-checked"

  private let workingDirectory: String?

  /// Makes a reporter. GitLab wants paths relative to the project, so absolute ones that lie in
  /// `workingDirectory`, an absolute POSIX path, become relative to it.
  public init(workingDirectory: String? = nil) {
    self.workingDirectory = workingDirectory
  }

  /// Appends the report to `sink`.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    var json = JSONWriter()
    // GitLab shows one of all entries with the same fingerprint, whatever their files.
    var fingerprint = Fingerprint()
    json.array { json in
      for file in report.files {
        let path = RepositoryPath(file.source.name, root: workingDirectory).text
        for placed in file.placedFindings {
          let finding = placed.finding
          json.object { json in
            json.member("description", finding.message)
            json.member("check_name", finding.ruleID)
            json.member(
              "fingerprint", fingerprint.next(for: [path, finding.ruleID, finding.place.logicalPath]))
            json.member("severity", Self.severity(of: finding.level))
            Self.write(path: path, lines: placed.start.line...placed.end.line, to: &json)
          }
        }
      }
      for failure in report.failures {
        let path = RepositoryPath(failure.path, root: workingDirectory).text
        json.object { json in
          json.member("description", "not checked: \(failure.reason)")
          json.member("check_name", Self.notChecked)
          json.member("fingerprint", fingerprint.next(for: [path, Self.notChecked]))
          json.member("severity", "blocker")
          Self.write(path: path, lines: 1...1, to: &json)
        }
      }
    }
    sink.append(contentsOf: json.bytes)
    sink.append(UInt8(ascii: "\n"))
  }

  private static func write(path: String, lines: ClosedRange<Int>, to json: inout JSONWriter) {
    json.object("location") { json in
      json.member("path", path)
      json.object("lines") { json in
        json.member("begin", lines.lowerBound)
        json.member("end", lines.upperBound)
      }
    }
  }

  private static func severity(of level: Level) -> String {
    switch level {
    case .error: "critical"
    case .warning: "major"
    case .note: "info"
    }
  }
}
