internal import CheckResults
internal import Syntax

/// The report for programs: one JSON object, whose `version` grows with every change that could break a reader.
public struct JSONReporter: Reporter {
  /// The version of the format.
  private static let version = 1

  /// Makes a reporter.
  public init() {}

  /// Appends the report to `sink`.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    let effects = Dictionary(report.rules.map { ($0.id, $0.effect) }, uniquingKeysWith: { first, _ in first })
    let references = Dictionary(
      report.rules.map { ($0.id, $0.reference) }, uniquingKeysWith: { first, _ in first })
    var json = JSONWriter()
    json.object { json in
      json.member("version", Self.version)
      json.object("tool") { json in
        json.member("name", "ecslint")
        json.member("version", report.toolVersion)
      }
      json.member("files", report.files.map(\.source.name))
      json.array("findings") { json in
        for file in report.files where !file.findings.isEmpty {
          let index = LineIndex(file.source)
          for finding in file.findings {
            json.object { json in
              json.member("rule", finding.ruleID)
              json.member("level", finding.level.rawValue)
              if let effect = effects[finding.ruleID] { json.member("effect", effect.rawValue) }
              json.member("message", finding.message)
              json.member("path", file.source.name)
              Self.write(finding.place, in: index, to: &json)
              json.array("related") { json in
                for related in finding.related {
                  json.object { json in
                    json.member("message", related.message)
                    Self.write(related.place, in: index, to: &json)
                  }
                }
              }
              if let reference = references[finding.ruleID], !reference.isEmpty {
                json.member("reference", reference)
              }
            }
          }
        }
      }
      json.array("failures") { json in
        for failure in report.failures {
          json.object { json in
            json.member("path", failure.path)
            json.member("reason", failure.reason)
          }
        }
      }
      Self.writeSummary(of: report, to: &json)
    }
    sink.append(contentsOf: json.bytes)
    sink.append(UInt8(ascii: "\n"))
  }

  private static func write(_ place: Place, in index: LineIndex, to json: inout JSONWriter) {
    json.member("logicalPath", place.logicalPath)
    for (key, offset) in [("start", place.range.start), ("end", place.range.end)] {
      let position = index.position(of: offset)
      json.object(key) { json in
        json.member("offset", offset)
        json.member("line", position.line)
        json.member("column", position.column)
      }
    }
  }

  private static func writeSummary(of report: Report, to json: inout JSONWriter) {
    let tally = Tally(report.files)
    json.object("summary") { json in
      json.member("errors", tally.errors)
      json.member("warnings", tally.warnings)
      json.member("notes", tally.notes)
      json.member("filesChecked", report.files.count)
      json.member("filesWithFindings", tally.filesWithFindings)
      json.member("filesSkipped", report.skippedFiles)
      json.member("failures", report.failures.count)
    }
  }
}
