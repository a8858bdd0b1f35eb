internal import CheckResults
internal import Syntax

/// A file as a suite of test cases.
struct JUnitSuite {
  /// A test case: its name, which stays the same while the finding does, and how it went.
  struct Case {
    enum Outcome {
      case passed(remark: String?)
      case failure(message: String, type: String, details: String)
      case error(message: String)
    }

    let name: String
    let outcome: Outcome
  }

  let name: String
  let cases: [Case]
  let failures: Int
  let errors: Int

  /// Makes the suite of a checked file; without findings it has one test case, which passes.
  init(_ file: CheckedFile, failOn: Level?) {
    name = file.source.name
    let findings = file.placedFindings
    let isFailed = { (placed: PlacedFinding) in failOn.map { placed.finding.level >= $0 } ?? false }
    cases =
      findings.isEmpty
      ? [Case(name: "no findings", outcome: .passed(remark: nil))]
      : findings.map { Case($0, isFailed: isFailed($0)) }
    failures = findings.count(where: isFailed)
    errors = 0
  }

  /// Makes the suite of an input that could not be checked.
  init(_ failure: Report.Failure) {
    name = failure.path
    cases = [Case(name: "not checked", outcome: .error(message: failure.reason))]
    failures = 0
    errors = 1
  }

  func write(to xml: inout XMLWriter) {
    xml.element(
      "testsuite",
      [
        "name": name, "tests": String(cases.count), "failures": String(failures), "errors": String(errors),
      ]
    ) { xml in
      for testCase in cases {
        let attributes: KeyValuePairs = ["name": testCase.name, "classname": name]
        switch testCase.outcome {
        case .passed(nil): xml.element("testcase", attributes)
        case .passed(let remark?):
          xml.element("testcase", attributes) { $0.element("system-out", text: remark) }
        case .failure(let message, let type, let details):
          xml.element("testcase", attributes) {
            $0.element("failure", ["message": message, "type": type], text: details)
          }
        case .error(let message):
          xml.element("testcase", attributes) { $0.element("error", ["message": message]) }
        }
      }
    }
  }
}

extension JUnitSuite.Case {
  fileprivate init(_ placed: PlacedFinding, isFailed: Bool) {
    let finding = placed.finding
    name =
      finding.place.logicalPath.isEmpty
      ? finding.ruleID : "\(finding.ruleID) at \(finding.place.logicalPath)"
    outcome =
      isFailed
      ? .failure(message: finding.message, type: finding.level.rawValue, details: placed.line)
      : .passed(remark: placed.line)
  }
}
