internal import CheckResults
internal import Reporters

/// The reports of a run, as far as they are written file by file, in the threads that check.
struct PartwiseReports {
  /// By destination.
  private let reporters: [any Reporter]

  /// Whether a report that is written when all files are checked may quote them.
  let quotesFilesLater: Bool

  init(_ reporters: [any Reporter]) {
    self.reporters = reporters
    quotesFilesLater = reporters.contains { $0.partwise == nil }
  }

  /// The reporter for a destination; nil for a report that is written as a whole.
  subscript(destination: Int) -> (any PartwiseReporter)? { reporters[destination].partwise }

  /// What the reports say of a file, by destination.
  func parts(of file: CheckedFile) -> [[UInt8]] {
    reporters.map { reporter in
      var part: [UInt8] = []
      reporter.partwise?.writePart(of: file, to: &part)
      return part
    }
  }
}
