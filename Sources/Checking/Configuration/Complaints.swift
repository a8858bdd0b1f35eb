package import CheckResults
package import Reporters

/// Why ecslint's own files, a configuration and what it names, cannot be used.
package struct Complaints: Error {
  /// One of the reasons.
  package enum Complaint {
    /// Something cannot be read.
    case failure(Report.Failure)
    /// Files have mistakes, each a finding.
    case mistakes([CheckedFile])
  }

  /// The reasons in the order in which they were found.
  package private(set) var list: [Complaint] = []

  /// Makes complaints of one failure.
  init(path: String, reason: String) {
    list = [.failure(Report.Failure(path: path, reason: reason))]
  }

  /// Makes complaints of the files that have mistakes, after what could not be read; nil where there is nothing
  /// to complain of.
  init?(_ failures: [Report.Failure] = [], mistakesIn files: [CheckedFile]) {
    let mistaken = files.filter { !$0.findings.isEmpty }
    if failures.isEmpty, mistaken.isEmpty { return nil }
    list = failures.map(Complaint.failure) + (mistaken.isEmpty ? [] : [.mistakes(mistaken)])
  }

  /// Tells the complaints on standard error.
  func write() {
    for complaint in list {
      switch complaint {
      case .failure(let failure): StandardError.write(failure)
      case .mistakes(let files): MistakeReport.write(files)
      }
    }
  }

  /// Runs what may complain; complaints are told on standard error.
  static func telling<Result>(_ body: () throws(Complaints) -> Result) throws(ExitStatus) -> Result {
    do {
      return try body()
    } catch {
      error.write()
      throw .notChecked
    }
  }
}
