public import CheckResults
internal import Syntax

/// The report for servers that show test results: JUnit's XML, with a suite per file and a test case per finding.
public struct JUnitReporter: Reporter {
  private let thresholds: [String: Level?]

  /// Makes a reporter.
  ///
  /// - Parameter thresholds: The level from which the findings of a file fail the run, by the name of the file;
  ///   nil if none does. They are failures, the others test cases that pass and say something, so that the report
  ///   is red where the run is. Where there is no threshold, errors are failures.
  public init(thresholds: [String: Level?]) {
    self.thresholds = thresholds
  }

  /// Appends the report to `sink`.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    let suites =
      report.files.map { JUnitSuite($0, failOn: thresholds[$0.source.name] ?? .error) }
      + report.failures.map(JUnitSuite.init)
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
