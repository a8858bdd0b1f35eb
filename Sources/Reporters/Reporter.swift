/// A form of report: a pure function from what was found to bytes.
public protocol Reporter: Sendable {
  /// Appends the report to `sink` as UTF-8 text that ends with a line feed.
  func write(_ report: Report, to sink: inout [UInt8])

  /// The reporter, if its report can be written in parts.
  var partwise: (any PartwiseReporter)? { get }
}

extension Reporter {
  /// Nil, since most reports are one text.
  public var partwise: (any PartwiseReporter)? { nil }
}
