internal import CheckResults

extension TextReporter {
  /// Writes the last lines: how much was found, and how to learn more.
  func writeSummary(of report: Report, to output: inout StyledOutput) {
    let tally = Tally(report.files)
    let checked = report.files.count
    let unread = report.failures.isEmpty ? "" : ", \(counted(report.failures.count, "input")) not read"
    guard tally.findings > 0 else {
      let nothing =
        switch (checked, unread.isEmpty) {
        case (0, true): "no task definitions found"
        case (0, false): "nothing checked"
        default: "no problems in " + counted(checked, "file")
        }
      output.append(nothing + unread)
      output.endLine()
      return
    }
    let counts: [(count: Int, noun: String, style: Style)] = [
      (tally.errors, "error", .error), (tally.warnings, "warning", .warning), (tally.notes, "note", .note),
    ]
    for (position, part) in counts.filter({ $0.count > 0 }).enumerated() {
      if position > 0 { output.append(", ") }
      output.append(counted(part.count, part.noun), part.style)
    }
    var rest = " in " + counted(tally.filesWithFindings, "file")
    if tally.filesWithFindings < checked { rest += " (\(checked) checked)" }
    output.append(rest + unread)
    output.endLine()
    guard let pageCommand, let loudest = tally.loudest else { return }
    output.append("to learn why: \(pageCommand) \(loudest.ruleID)", .gutter)
    output.endLine()
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
