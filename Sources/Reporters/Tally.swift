internal import RuleEngine

/// How many findings of each level a report holds, and in how many files.
struct Tally {
  private(set) var errors = 0
  private(set) var warnings = 0
  private(set) var notes = 0
  private(set) var filesWithFindings = 0

  init(_ files: [CheckedFile]) {
    for file in files where !file.findings.isEmpty {
      filesWithFindings += 1
      for finding in file.findings {
        switch finding.level {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
      }
    }
  }

  var findings: Int { errors + warnings + notes }
}
