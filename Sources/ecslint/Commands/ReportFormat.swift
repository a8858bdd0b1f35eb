internal import ArgumentParser

/// The forms of report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case sarif
}
