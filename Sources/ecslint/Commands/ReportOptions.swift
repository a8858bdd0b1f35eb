internal import ArgumentParser
internal import Checking

/// The options that say what is reported, how and where.
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
  private var quiet = false

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

  /// The options as plain values.
  var request: ReportRequest {
    ReportRequest(
      destinations: destinations, color: color, maximumFindings: maxFindings, showsStatistics: statistics,
      isQuiet: quiet)
  }

  private var destinations: [ReportDestination] {
    let named = formats.filter { $0.file != nil }
    let other = formats.first { $0.file == nil } ?? (named.isEmpty ? ReportDestination(.text) : nil)
    return named + (other.map { [ReportDestination($0.format, file: output)] } ?? [])
  }
}
