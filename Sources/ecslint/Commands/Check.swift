internal import ArgumentParser
internal import Checking
internal import RuleEngine

/// `ecslint [check] FILE…`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check task definitions (the default).",
    usage: "ecslint [check] <file> ... [options]")

  @OptionGroup var selection: FileSelection

  @OptionGroup var reportOptions: ReportOptions

  @Option(help: "The level from which findings make the exit status 1 (default: error, unless configured).")
  var failOn: Threshold?

  @Option(help: "Whether placeholders such as ${TAG} may be left over (default: allow, unless configured).")
  var placeholders: PlaceholderPolicy?

  @OptionGroup var configurationOptions: ConfigurationOptions

  @Option(
    help: ArgumentHelp("Keep the findings of a file quiet that 'ecslint baseline' wrote.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Show what the configuration says about the files instead of checking them.")
  var showConfig = false

  @Flag(help: "After the report, print for each finding the entry under `overrides` that turns it off.")
  var printOverride = false

  @OptionGroup var ruleOptions: RuleOptions

  @Option(help: ArgumentHelp("What to call standard input.", valueName: "path"))
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp(
      "How many files to check at the same time (default: as many as there are processors).",
      valueName: "number"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if stdinFilename != nil, !selection.files.contains("-") {
      throw ValidationError("--stdin-filename names standard input, so '-' has to be among the files.")
    }
    if printOverride, !reportOptions.request.showsText {
      throw ValidationError("--print-override is for the text report on standard output.")
    }
  }

  func run() throws {
    try CheckRequest(
      files: selection.files, rules: ruleOptions.selection, scope: selection.scope,
      reports: reportOptions.request, failOn: failOn, placeholders: placeholders,
      configuration: configurationOptions.config, baseline: baseline, standardInputName: stdinFilename,
      showsConfiguration: showConfig, printsOverrides: printOverride, threads: jobs,
      commandNames: ECSLint.commandNames
    )
    .run()
  }
}
