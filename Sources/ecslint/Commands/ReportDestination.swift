internal import ArgumentParser

/// A report and where it goes: `FORMAT` or `FORMAT=FILE`.
struct ReportDestination: ExpressibleByArgument {
  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  let format: ReportFormat
  /// The file that it is written to; nil for standard output.
  var file: String?

  init(_ format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let format = ReportFormat(rawValue: String(name)) else { return nil }
    let file = parts.count == 2 ? String(parts[1]) : nil
    guard file != "" else { return nil }
    self.init(format, file: file)
  }
}
