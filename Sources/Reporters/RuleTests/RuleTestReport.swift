public import CheckResults

/// The results of rules' examples, as test runners show theirs.
public struct RuleTestReport: Sendable {
  private let results: [ExampleResult]

  /// Makes the report of `results`, in their order.
  public init(_ results: [ExampleResult]) {
    self.results = results
  }

  /// Appends a line for each result, what failed below it, and a summary to `sink`.
  public func write(decoration: Decoration, to sink: inout [UInt8]) {
    StyledOutput.write(to: &sink, decoration) { output in
      for result in results {
        if result.failures.isEmpty { output.append("ok  ", .note) } else { output.append("FAIL", .error) }
        output.append(" \(result.rule.visible)", .heading)
        output.append(" \(result.title)")
        output.endLine()
        for failure in result.failures {
          output.append("     \(failure.visible)")
          output.endLine()
        }
      }
    }
    let failed = results.filter { !$0.failures.isEmpty }.count
    let rules = Set(results.map(\.rule)).count
    let counts = "\(counted(results.count, "example")) of \(counted(rules, "rule"))"
    sink.append(contentsOf: "\n\(counts), \(failed == 0 ? "all passed" : "\(failed) failed")\n".utf8)
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
