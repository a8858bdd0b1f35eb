internal import Reporters

/// Writes the reports of a run: each as a whole, and all of them, whatever befalls one.
struct ReportOutput {
  /// Says whether a file is one that the run is about, which no report may replace.
  private let isInput: (FileStatus.Identity) -> Bool
  private var written: Set<FileStatus.Identity> = []

  init(isInput: @escaping (FileStatus.Identity) -> Bool) {
    self.isInput = isInput
  }

  /// Writes one report to a file, or to standard output if none is named. What goes wrong is told on standard
  /// error.
  mutating func write(_ text: [UInt8], to file: String?) -> ExitStatus? {
    do throws(ExitStatus) {
      guard let file else {
        try StandardOutput.write(text)
        return nil
      }
      try write(text, toFile: file)
      return nil
    } catch {
      return error
    }
  }

  private mutating func write(_ text: [UInt8], toFile file: String) throws(ExitStatus) {
    let path = FilePath(argument: file)
    if let identity = Self.identity(of: path) {
      if isInput(identity) { throw refusal(of: file, "is an input; the report would overwrite it") }
      if written.contains(identity) { throw refusal(of: file, "holds another report already") }
    }
    do throws(SystemError) {
      try OutputFile(path).write(text)
    } catch {
      throw refusal(of: file, "the report cannot be written: \(error.reason)")
    }
    if let identity = Self.identity(of: path) { written.insert(identity) }
  }

  private func refusal(of file: String, _ reason: String) -> ExitStatus {
    StandardError.write(Report.Failure(path: file, reason: reason))
    return .notChecked
  }

  /// The identity of a file that can hold one text only; nil for a device, or if there is no such file.
  private static func identity(of path: FilePath) -> FileStatus.Identity? {
    guard let status = try? FileStatus(of: path), status.kind == .regular else { return nil }
    return status.identity
  }
}
