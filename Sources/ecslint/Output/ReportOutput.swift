internal import Reporters

/// Writes the reports of a run: each as a whole, and all of them, whatever befalls one.
struct ReportOutput {
  /// Says whether a file is among those that were read, which no report may replace.
  let isInput: (FileStatus.Identity) -> Bool

  /// Writes one report to a file, or to standard output if none is named. What goes wrong is told on standard
  /// error.
  func write(_ text: [UInt8], to file: String?) -> ExitStatus? {
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

  private func write(_ text: [UInt8], toFile file: String) throws(ExitStatus) {
    let path = FilePath(argument: file)
    if let status = try? FileStatus(of: path), isInput(status.identity) {
      StandardError.write(Report.Failure(path: file, reason: "is an input; the report would overwrite it"))
      throw .notChecked
    }
    do throws(SystemError) {
      try OutputFile(path).write(text)
    } catch {
      StandardError.write(
        Report.Failure(path: file, reason: "the report cannot be written: \(error.reason)"))
      throw .notChecked
    }
  }
}
