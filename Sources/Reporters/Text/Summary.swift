internal import RuleEngine

extension TextReporter {
  /// Appends the last lines: how much was found, and how to learn more.
  func writeSummary(of report: Report, to sink: inout [UInt8]) {
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
      sink.append(contentsOf: "\(nothing)\(unread)\n".utf8)
      return
    }
    let counts: [(count: Int, noun: String, style: Style)] = [
      (tally.errors, "error", .error), (tally.warnings, "warning", .warning), (tally.notes, "note", .note),
    ]
    for (position, part) in counts.filter({ $0.count > 0 }).enumerated() {
      if position > 0 { sink.append(contentsOf: ", ".utf8) }
      decoration.write(counted(part.count, part.noun), part.style, to: &sink)
    }
    var rest = " in " + counted(tally.filesWithFindings, "file")
    if tally.filesWithFindings < checked { rest += " (\(checked) checked)" }
    sink.append(contentsOf: "\(rest)\(unread)\n".utf8)
    guard let pageCommand,
      let loudest = report.files.lazy.flatMap(\.findings).min(by: { $0.level > $1.level })
    else { return }
    var pointer = StyledText()
    pointer.append("to learn why: \(pageCommand) \(loudest.ruleID)", .gutter)
    pointer.writeLine(decoration, to: &sink)
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
