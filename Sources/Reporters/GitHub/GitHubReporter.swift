internal import CheckResults

/// The report for GitHub Actions: workflow commands that annotate the files of a pull request.
public struct GitHubReporter: Reporter {
  /// The annotations of one level that GitHub takes from a step; what comes after them vanishes.
  private static let limit = 10

  /// Makes a reporter.
  public init() {}

  /// Appends the report to `sink`: errors first, and of each level no more than GitHub shows, the last one
  /// saying how many there are beside.
  public func write(_ report: Report, to sink: inout [UInt8]) {
    let findings = report.files.flatMap(\.placedFindings)
    for level in Level.allCases.sorted(by: >) {
      let commands =
        (level == .error ? report.failures.map(WorkflowCommand.init) : [])
        + findings.filter { $0.finding.level == level }.map(WorkflowCommand.init)
      let isOverLimit = commands.count > Self.limit
      let shown = isOverLimit ? commands.prefix(Self.limit - 1) : commands[...]
      for command in shown { write(command, to: &sink) }
      guard isOverLimit else { continue }
      let closing = "\(commands.count - shown.count) more \(level.rawValue)s, which the other reports show"
      write(WorkflowCommand(level, closing), to: &sink)
    }
  }

  private func write(_ command: WorkflowCommand, to sink: inout [UInt8]) {
    sink.append(contentsOf: "\(command.line)\n".utf8)
  }
}
