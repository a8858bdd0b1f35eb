public import CheckResults

/// A form of report: a pure function from what was found to bytes.
///
/// What some reports say of a file depends on no other. They can be written in parts, while other files are still being
/// checked.
public protocol Reporter: Sendable {
  /// Appends the report to `sink` as UTF-8 text that ends with a line feed.
  func write(_ report: Report, to sink: inout [UInt8])

  /// Whether the report can be written in parts. Only then are parts and an end asked for.
  var isPartwise: Bool { get }

  /// Appends what a report in parts says of one file. It names files in the order they were checked.
  func writePart(of file: CheckedFile, to sink: inout [UInt8])

  /// Appends what a report in parts says after all files. It quotes none of them.
  func writeEnd(of report: Report, to sink: inout [UInt8])
}

extension Reporter {
  /// False, since most reports are one text.
  public var isPartwise: Bool { false }

  /// Appends nothing, for a report that is one text.
  public func writePart(of file: CheckedFile, to sink: inout [UInt8]) {}

  /// Appends nothing, for a report that ends with its last file or is one text.
  public func writeEnd(of report: Report, to sink: inout [UInt8]) {}

  /// Appends the loudest findings up to a number, or all of them, and says how many are left out.
  func writeLoudest(_ maximum: Int?, of report: Report, to sink: inout [UInt8]) {
    let (files, omitted) = report.loudest(maximum)
    for file in files { writePart(of: file, to: &sink) }
    if omitted > 0 { sink.append(contentsOf: "\(omitted) more not shown\n".utf8) }
  }
}
