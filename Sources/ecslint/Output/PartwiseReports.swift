internal import Reporters
internal import RuleEngine

/// The reports of a run that are written file by file, in the threads that check.
struct PartwiseReports {
  /// By destination; nil for a report that is written as a whole.
  private let reporters: [(any PartwiseReporter)?]

  /// Whether files are quoted by a report that is written when all are checked.
  let quotesFilesLater: Bool

  init(_ reporters: [(any PartwiseReporter)?]) {
    self.reporters = reporters
    quotesFilesLater = reporters.contains { $0 == nil }
  }

  subscript(destination: Int) -> (any PartwiseReporter)? { reporters[destination] }

  /// What the reports say of a file, by destination.
  func parts(of file: CheckedFile) -> [[UInt8]] {
    reporters.map { reporter in
      var part: [UInt8] = []
      reporter?.writePart(of: file, to: &part)
      return part
    }
  }
}
