internal import CheckResults

extension TextReporter {
  /// Writes a table of the rules that found something, the most frequent ones first.
  func writeStatistics(of report: Report, to output: inout StyledOutput) {
    struct Row: Hashable {
      let level: Level
      let ruleID: String
    }
    let counts = report.files.lazy.flatMap(\.findings).reduce(into: [Row: Int]()) { counts, finding in
      counts[Row(level: finding.level, ruleID: finding.ruleID), default: 0] += 1
    }
    guard !counts.isEmpty else { return }
    let rows = counts.sorted {
      ($1.value, $1.key.level, $0.key.ruleID) < ($0.value, $0.key.level, $1.key.ruleID)
    }
    let countWidth = rows.reduce(0) { max($0, String($1.value).count) }
    let levelWidth = rows.reduce(0) { max($0, $1.key.level.rawValue.count) }
    for (row, count) in rows {
      let digits = String(count)
      output.advance(to: countWidth - digits.count)
      output.append(digits + "  ")
      output.append(row.level.rawValue, Style(row.level))
      output.advance(to: countWidth + levelWidth + 4)
      output.append(row.ruleID)
      output.endLine()
    }
    output.endLine()
  }
}
