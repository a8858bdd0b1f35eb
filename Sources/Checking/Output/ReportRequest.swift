internal import CheckResults
internal import Reporters

/// What is reported, how and where.
package struct ReportRequest {
  /// The reports to write: first those that go to files.
  let destinations: [ReportDestination]
  private let color: ColorChoice
  private let maximumFindings: Int?
  private let showsStatistics: Bool
  /// Whether nothing but findings and errors is shown.
  let isQuiet: Bool

  /// - Parameters:
  ///   - destinations: The reports to write: first those that go to files.
  ///   - maximumFindings: How many findings reports for people show; nil for all.
  ///   - showsStatistics: Whether text shows how many findings there are of each rule, not the findings.
  ///   - isQuiet: Whether nothing but findings and errors is shown.
  package init(
    destinations: [ReportDestination] = [ReportDestination(.text)], color: ColorChoice = .auto,
    maximumFindings: Int? = nil, showsStatistics: Bool = false, isQuiet: Bool = false
  ) {
    self.destinations = destinations
    self.color = color
    self.maximumFindings = maximumFindings
    self.showsStatistics = showsStatistics
    self.isQuiet = isQuiet
  }

  /// Whether a report says something of each rule, not only of findings.
  var describesRules: Bool { destinations.contains { $0.format.describesRules } }

  /// Whether the text report goes to standard output.
  package var showsText: Bool { destinations.contains { $0.format == .text && $0.file == nil } }

  /// Whether a report quotes the files.
  var quotesFiles: Bool { !showsStatistics && destinations.contains { $0.format == .text } }

  /// The reporter for a destination.
  ///
  /// - Parameters:
  ///   - thresholds: The level from which the findings of a file fail the run, by its name.
  ///   - pageCommand: The command that shows the page of the rule named after it.
  func reporter(
    for destination: ReportDestination, thresholds: @autoclosure () -> [String: Level?], pageCommand: String
  ) -> any Reporter {
    switch destination.format {
    case .text:
      let terminal = destination.file == nil ? FileDescriptor.standardOutput : nil
      return TextReporter(
        showsStatistics ? .statistics : .findings(maximum: maximumFindings),
        decoration: color.decoration(for: terminal), width: terminal?.columns ?? 100,
        pageCommand: pageCommand, hasSummary: !isQuiet)
    case .compact: return CompactReporter(maximumFindings: maximumFindings)
    case .json: return JSONReporter()
    case .sarif: return SARIFReporter(workingDirectory: Environment.workingDirectory?.text)
    case .github: return GitHubReporter()
    case .gitlab: return GitLabReporter(workingDirectory: Environment.workingDirectory?.text)
    case .junit: return JUnitReporter(thresholds: thresholds())
    case .checkstyle: return CheckstyleReporter()
    }
  }
}
