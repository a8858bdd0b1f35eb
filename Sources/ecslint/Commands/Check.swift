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

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var reportOptions: ReportOptions

  @Option(help: "The level from which findings make the exit status 1.")
  var failOn = Threshold.error

  @OptionGroup var ruleOptions: RuleOptions

  @Option(help: ArgumentHelp("What to call standard input.", valueName: "path"))
  var stdinFilename: String?

  func validate() throws {
    if stdinFilename != nil, !files.contains("-") {
      throw ValidationError("--stdin-filename names standard input, so '-' has to be among the files.")
    }
  }

  func run() throws {
    let linter = Linter(rules: try ruleOptions.load())
    var run = CheckRun(
      linter: linter, standardInputName: stdinFilename ?? "<stdin>",
      progress: Progress(isQuiet: reportOptions.quiet))
    run.check(files)
    if run.failures.contains(where: { $0.path == files.first }) { guessCommand() }
    let report = Report(
      files: run.files, skippedFiles: run.skippedFiles, failures: run.failures,
      rules: reportOptions.describesRules ? linter.descriptions : [], toolVersion: Version.current)
    try write(report, of: run)

    guard run.failures.isEmpty else { throw ExitStatus.notChecked }
    let isFailed = run.files.contains { $0.findings.contains { failOn.isReached(by: $0.level) } }
    if isFailed { throw ExitStatus.findings }
  }

  /// A first argument that names no file may be a misspelt command.
  private func guessCommand() {
    let names = ECSLint.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let first = files.first, !first.contains("/"), !first.contains("."),
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
        .reporter(for: destination, failOn: failOn, pageCommand: ruleOptions.pageCommand)
        .write(report, to: &text)
      failure = output.write(text, to: destination.file) ?? failure
    }
    if let failure { throw failure }
  }
}
