public import CheckResults

/// A reporter that says of a file what depends on no other, and sums up at the end: its parts can be written while
/// other files are still being checked.
public protocol PartwiseReporter: Reporter {
  /// Appends what the report says of one file. Reports name files in the order they were checked.
  func writePart(of file: CheckedFile, to sink: inout [UInt8])

  /// Appends what the report says after all files. It quotes none of them.
  func writeEnd(of report: Report, to sink: inout [UInt8])
}

extension PartwiseReporter {
  /// Appends the loudest findings up to a number, or all of them, and says how many are left out.
  func writeLoudest(_ maximum: Int?, of report: Report, to sink: inout [UInt8]) {
    let (files, omitted) = report.loudest(maximum)
    for file in files { writePart(of: file, to: &sink) }
    if omitted > 0 { sink.append(contentsOf: "\(omitted) more not shown\n".utf8) }
  }
}
