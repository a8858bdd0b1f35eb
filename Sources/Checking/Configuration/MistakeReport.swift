internal import CheckResults
internal import Reporters

/// The mistakes in ecslint's own files, shown like findings.
enum MistakeReport {
  /// Writes the mistakes of each file to standard error.
  static func write(_ files: [CheckedFile]) {
    var text: [UInt8] = []
    let errors = FileDescriptor.standardError
    TextReporter(decoration: ColorChoice.auto.decoration(for: errors), width: errors.columns)
      .write(Report(files: files, toolVersion: Version.current), to: &text)
    StandardError.write(text)
  }
}
