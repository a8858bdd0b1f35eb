internal import CheckResults

/// How many findings of each level a report holds, and in how many files.
struct Tally {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0
  private(set) var filesWithFindings = 0
  /// The rule and the level of the first of the loudest findings.
  private(set) var loudest: (ruleID: String, level: Level)?

  init(_ files: [CheckedFile]) {
    for file in files where !file.findings.isEmpty {
      filesWithFindings += 1
      for index in file.findings.indices { count(file.findings[index]) }
    }
  }

  private mutating func count(_ finding: borrowing Finding) {
    switch finding.level {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
    if let loudest, finding.level <= loudest.level { return }
    loudest = (finding.ruleID, finding.level)
  }

  var findings: Int { errors + warnings + notes }
}
