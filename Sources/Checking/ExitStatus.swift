/// What the program tells the one who started it.
package struct ExitStatus: Error, Equatable {
  package let rawValue: Int32

  /// Makes a status of the number that the process ends with.
  package init(rawValue: Int32) { self.rawValue = rawValue }

  /// Nothing found at or above the threshold.
  package static let clean = ExitStatus(rawValue: 0)
  /// Findings at or above the threshold.
  package static let findings = ExitStatus(rawValue: 1)
  /// Wrong usage, a mistake in a rule file, an input that could not be read, a report that could not be written.
  package static let notChecked = ExitStatus(rawValue: 2)
  /// Whoever read the output has left: 128 and the number of SIGPIPE, as shells show a death by that signal.
  static let closedPipe = ExitStatus(rawValue: 128 + 13)
}
