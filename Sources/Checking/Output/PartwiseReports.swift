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
    quotesFilesLater = reporters.contains { !$0.isPartwise }
  }

  /// Ends the report for a destination, if it was written in parts; whether it was.
  func writeEnd(ofReport destination: Int, _ report: Report, to sink: inout [UInt8]) -> Bool {
    guard reporters[destination].isPartwise else { return false }
    reporters[destination].writeEnd(of: report, to: &sink)
    return true
  }

  /// What the reports say of a file, by destination.
  func parts(of file: CheckedFile) -> [[UInt8]] {
    reporters.map { reporter in
      var part: [UInt8] = []
      if reporter.isPartwise { reporter.writePart(of: file, to: &part) }
      return part
    }
  }
}
