internal import ArgumentParser
internal import ECSModel
internal import Reporters
internal import RuleEngine
internal import Spelling

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
    if printOverride, !reportOptions.showsText {
      throw ValidationError("--print-override is for the text report on standard output.")
    }
  }

  func run() throws {
    var configurations = try configurationOptions.lookup(
      rules: ruleOptions.load(), baseline: baselineChoice(), placeholders: placeholders)
    if showConfig {
      return try ConfigurationDisplay(failOn: failOn, placeholders: placeholders)
        .write(selection.files, &configurations)
    }
    var run = CheckRun(
      configurations: configurations, failOn: failOn, standardInputName: stdinFilename,
      progress: Progress(isQuiet: reportOptions.quiet), threads: jobs ?? Threads.processors)
    try selection.check(with: &run)
    if run.failures.contains(where: { $0.path == selection.files.first }) { guessCommand() }
    let report = Report(
      files: run.files, skippedFiles: run.skippedFiles, failures: run.failures,
      rules: reportOptions.describesRules ? run.configurations.descriptions : [],
      toolVersion: Version.current)
    try write(report, of: run)
    if printOverride { try StandardOutput.write(OverrideEntries(run).text) }
    if !reportOptions.quiet { run.announce() }

    guard run.failures.isEmpty, !run.hasMalformedSuppression else { throw ExitStatus.notChecked }
    if run.isFailed { throw ExitStatus.findings }
  }

  private func baselineChoice() throws(ExitStatus) -> ConfigurationLoader.BaselineChoice {
    guard let baseline else { return .configured }
    return .file(try BaselineFile(FilePath(argument: baseline)).read())
  }

  /// A first argument that names no file may be a misspelt command.
  private func guessCommand() {
    let names = ECSLint.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let first = selection.files.first, !first.contains("/"), !first.contains("."),
      let name = Spelling.closest(to: first, among: names)
    else { return }
    StandardError.write("did you mean 'ecslint \(name)'?")
  }

  private func write(_ report: Report, of run: CheckRun) throws(ExitStatus) {
    var output = ReportOutput(isInput: run.hasRead)
    var failure: ExitStatus?
    for destination in reportOptions.destinations {
      var text: [UInt8] = []
      reportOptions
        .reporter(for: destination, thresholds: run.thresholds, pageCommand: ruleOptions.pageCommand)
        .write(report, to: &text)
      failure = output.write(text, to: destination.file) ?? failure
    }
    if let failure { throw failure }
  }
}
