internal import ArgumentParser
internal import Reporters
internal import RuleEngine

/// What is reported, how and where.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "The form of the report. May be repeated, as all but one report have to go to files.",
      valueName: "format[=file]"))
  private var formats: [ReportDestination] = []

  @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  private var output: String?

  @Option(help: "When to colour text.")
  private var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp(
      "Show no more findings than this in text, the loudest ones; all of them count.", valueName: "number"))
  private var maxFindings: Int?

  @Flag(help: "Show in text how many findings there are of each rule, not the findings.")
  private var statistics = false

  @Flag(name: .shortAndLong, help: "Show nothing but findings and errors: no summary, no progress.")
  var quiet = false

  func validate() throws {
    let toStandardOutput = formats.filter { $0.file == nil }.map(\.format.rawValue)
    if toStandardOutput.count > 1 {
      throw ValidationError(
        "Only one report can go to standard output; give another one a file, such as "
          + "'--format \(toStandardOutput[1])=FILE'.")
    }
    if output != nil, toStandardOutput.isEmpty, !formats.isEmpty {
      throw ValidationError("--output names the file of a report, and all of them have one already.")
    }
    if let maxFindings, maxFindings < 0 {
      throw ValidationError("--max-findings takes a number from 0.")
    }
    if statistics, !destinations.contains(where: { $0.format == .text }) {
      throw ValidationError("--statistics is for the report in text.")
    }
    if maxFindings != nil, !destinations.contains(where: { $0.format == .text || $0.format == .compact }) {
      throw ValidationError("--max-findings is for the reports in text and compact; the others are whole.")
    }
  }

  /// The reports to write: first those that go to files.
  var destinations: [ReportDestination] {
    let named = formats.filter { $0.file != nil }
    let other = formats.first { $0.file == nil } ?? (named.isEmpty ? ReportDestination(.text) : nil)
    return named + (other.map { [ReportDestination($0.format, file: output)] } ?? [])
  }

  /// Whether a report says something of each rule, not only of findings.
  var describesRules: Bool { destinations.contains { $0.format.describesRules } }

  /// Whether the text report goes to standard output.
  var showsText: Bool { destinations.contains { $0.format == .text && $0.file == nil } }

  /// The reporter for a destination.
  ///
  /// - Parameters:
  ///   - thresholds: The level from which the findings of a file fail the run, by its name.
  ///   - pageCommand: The command that shows the page of the rule named after it.
  func reporter(
    for destination: ReportDestination, thresholds: [String: Level?], pageCommand: String
  ) -> any Reporter {
    switch destination.format {
    case .text:
      let terminal = destination.file == nil ? FileDescriptor.standardOutput : nil
      return TextReporter(
        statistics ? .statistics : .findings(maximum: maxFindings),
        decoration: color.decoration(for: terminal), width: terminal?.columns ?? 100,
        pageCommand: pageCommand, hasSummary: !quiet)
    case .compact: return CompactReporter(maximumFindings: maxFindings)
    case .json: return JSONReporter()
    case .sarif: return SARIFReporter(workingDirectory: Environment.workingDirectory)
    case .github: return GitHubReporter()
    case .gitlab: return GitLabReporter(workingDirectory: Environment.workingDirectory)
    case .junit: return JUnitReporter(thresholds: thresholds)
    case .checkstyle: return CheckstyleReporter()
    }
  }
}
