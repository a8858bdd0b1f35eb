import CheckResults
import Reporters

extension Reporter {
  /// The report as text.
  func text(of report: Report) -> String {
    var bytes: [UInt8] = []
    write(report, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Report {
  /// A report of some files by version 1.2.3.
  init(_ files: CheckedFile..., failures: [Failure] = [], rules: [RuleDescription] = []) {
    self.init(files: files, failures: failures, rules: rules, toolVersion: "1.2.3")
  }
}

/// The frame of the only finding of a file: the text report without headline and summary.
func frame(of file: CheckedFile, width: Int = 100) -> String {
  let lines = TextReporter(width: width).text(of: Report(file)).split(
    separator: "\n", omittingEmptySubsequences: false)
  return lines.dropFirst().prefix { !$0.isEmpty }.joined(separator: "\n")
}
