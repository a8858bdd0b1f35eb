internal import CheckResults
internal import Syntax

/// The report for code scanning: SARIF 2.1.0, with what GitHub reads of it.
public struct SARIFReporter: Reporter {
  private static let baseID = "%SRCROOT%"

  private let workingDirectory: String?

  /// Makes a reporter. Relative paths of the report are relative to `workingDirectory`, an absolute POSIX
  /// path; without one, readers take them as relative to the repository.
  public init(workingDirectory: String? = nil) {
    self.workingDirectory = workingDirectory
  }

  /// Appends the report to `sink`.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          writeRun(report, to: &json)
        }
      }
    }
    sink.append(contentsOf: json.bytes)
    sink.append(UInt8(ascii: "\n"))
  }

  private func writeRun(_ report: Report, to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "ecslint")
        json.member("semanticVersion", report.toolVersion)
        json.array("rules") { json in
          for rule in report.rules { SARIFRule(rule).write(to: &json) }
        }
      }
    }
    json.object("automationDetails") { json in
      json.member("id", "ecs-task-definitions/")
    }
    json.member("columnKind", ColumnKind.utf16CodeUnits.rawValue)
    writeInvocation(report, to: &json)
    if let workingDirectory {
      json.object("originalUriBaseIds") { json in
        json.object(Self.baseID) { json in
          json.member("uri", ArtifactURI(folder: workingDirectory).text)
        }
      }
    }
    json.array("artifacts") { json in
      for file in report.files {
        json.object { json in
          writeLocation(of: file.source.name, to: &json, named: "location")
        }
      }
    }
    let ruleIndexes = Dictionary(
      report.rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    json.array("results") { json in
      for (artifact, file) in report.files.enumerated() where !file.findings.isEmpty {
        let index = LineIndex(file.source)
        var fingerprint = Fingerprint()
        for finding in file.findings {
          let result = SARIFResult(
            finding: finding, ruleIndex: ruleIndexes[finding.ruleID],
            fingerprint: fingerprint.next(for: finding), index: index)
          result.write(to: &json) { json in
            writeLocation(of: file.source.name, index: artifact, to: &json)
          }
        }
      }
    }
  }

  private func writeInvocation(_ report: Report, to json: inout JSONWriter) {
    json.array("invocations") { json in
      json.object { json in
        json.member("executionSuccessful", report.failures.isEmpty)
        if let workingDirectory {
          json.object("workingDirectory") { json in
            json.member("uri", ArtifactURI(folder: workingDirectory).text)
          }
        }
        guard !report.failures.isEmpty else { return }
        json.array("toolExecutionNotifications") { json in
          for failure in report.failures {
            json.object { json in
              json.member("level", "error")
              json.object("message") { json in
                json.member("text", "\(failure.path): \(failure.reason)")
              }
            }
          }
        }
      }
    }
  }

  private func writeLocation(
    of path: String, index: Int? = nil, to json: inout JSONWriter, named key: String = "artifactLocation"
  ) {
    let uri = ArtifactURI(path: path)
    json.object(key) { json in
      json.member("uri", uri.text)
      if uri.isRelative, workingDirectory != nil { json.member("uriBaseId", Self.baseID) }
      if let index { json.member("index", index) }
    }
  }
}
