/// What the program tells the one who started it.
struct ExitStatus: Error, Equatable {
  let rawValue: Int32

  /// Nothing found at or above the threshold.
  static let clean = ExitStatus(rawValue: 0)
  /// Findings at or above the threshold.
  static let findings = ExitStatus(rawValue: 1)
  /// Wrong usage, a mistake in a rule file, an input that could not be read, a report that could not be written.
  static let notChecked = ExitStatus(rawValue: 2)
  /// Whoever read the output has left: 128 and the number of SIGPIPE, as shells show a death by that signal.
  static let closedPipe = ExitStatus(rawValue: 128 + 13)
}
