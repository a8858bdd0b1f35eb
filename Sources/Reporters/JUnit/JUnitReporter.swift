public import RuleEngine

/// The report for servers that show test results: JUnit's XML, with a suite per file and a test case per finding.
public struct JUnitReporter: Reporter {
  private let failOn: Level?

  /// Makes a reporter. Findings of the level `failOn` and louder are failures; the others are test cases that
  /// pass and say something, so that the report is red where the run is. Nil lets all pass.
  public init(failOn: Level?) {
    self.failOn = failOn
  }

  /// Appends the report to `sink`.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    let suites =
      report.files.map { JUnitSuite($0, failOn: failOn) } + report.failures.map(JUnitSuite.init)
    var xml = XMLWriter()
    xml.element(
      "testsuites",
      [
        "name": "ecslint", "tests": String(suites.reduce(0) { $0 + $1.cases.count }),
        "failures": String(suites.reduce(0) { $0 + $1.failures }),
        "errors": String(suites.reduce(0) { $0 + $1.errors }),
      ]
    ) { xml in
      for suite in suites { suite.write(to: &xml) }
    }
    sink.append(contentsOf: xml.bytes)
  }
}
