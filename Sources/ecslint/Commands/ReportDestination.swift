internal import ArgumentParser
internal import Checking

/// `FORMAT` or `FORMAT=FILE`.
extension ReportDestination: ExpressibleByArgument {
  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let format = ReportFormat(rawValue: String(name)) else { return nil }
    let file = parts.count == 2 ? String(parts[1]) : nil
    guard file != "" else { return nil }
    self.init(format, file: file)
  }
}
