internal import Reporters
internal import RuleEngine

/// The mistakes in ecslint's own files, shown like findings.
enum MistakeReport {
  /// Writes the mistakes of each file to standard error, if there are any.
  static func write(_ files: [CheckedFile]) {
    let mistaken = files.filter { !$0.findings.isEmpty }
    guard !mistaken.isEmpty else { return }
    var text: [UInt8] = []
    let errors = FileDescriptor.standardError
    TextReporter(decoration: ColorChoice.auto.decoration(for: errors), width: errors.columns)
      .write(Report(files: mistaken, toolVersion: Version.current), to: &text)
    StandardError.write(text)
  }
}
