public import RuleEngine

/// The results of rules' examples, as test runners show theirs.
public struct RuleTestReport: Sendable {
  private let results: [RuleTests.Result]

  /// Makes the report of `results`, in their order.
  public init(_ results: [RuleTests.Result]) {
    self.results = results
  }

  /// Appends a line for each result, what failed below it, and a summary to `sink`.
  public func write(decoration: Decoration, to sink: inout [UInt8]) {
    for result in results {
      var line = StyledText()
      if result.failures.isEmpty { line.append("ok  ", .note) } else { line.append("FAIL", .error) }
      line.append(" \(result.rule.visible)", .heading)
      line.append(" \(result.title)")
      line.writeLine(decoration, to: &sink)
      for failure in result.failures {
        var line = StyledText()
        line.append("     \(failure.visible)")
        line.writeLine(decoration, to: &sink)
      }
    }
    let failed = results.filter { !$0.failures.isEmpty }.count
    let rules = Set(results.map(\.rule)).count
    let counts = "\(counted(results.count, "example")) of \(counted(rules, "rule"))"
    sink.append(contentsOf: "\n\(counts), \(failed == 0 ? "all passed" : "\(failed) failed")\n".utf8)
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
