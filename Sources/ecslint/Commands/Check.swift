internal import ArgumentParser
internal import ECSModel
internal import Reporters
internal import RuleEngine

/// `ecslint [check] FILE…`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check task definitions (the default).",
    usage: "ecslint [check] <file> ... [options]")

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"))
  var files: [String]

  @Option(help: "The form of the report.")
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"))
  var output: String?

  @Option(help: "When to colour text.")
  var color = ColorChoice.auto

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
    var run = CheckRun(linter: linter, standardInputName: stdinFilename ?? "<stdin>")
    run.check(files)
    if run.failures.contains(where: { $0.path == files.first }) { guessCommand() }
    let report = Report(
      files: run.files, skippedFiles: run.skippedFiles, failures: run.failures,
      rules: format == .text ? [] : linter.descriptions, toolVersion: Version.current)
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
    var text: [UInt8] = []
    reporter.write(report, to: &text)
    guard let output else { return try StandardOutput.write(text) }
    let path = FilePath(argument: output)
    if let status = try? FileStatus(of: path), run.hasRead(status.identity) {
      StandardError.write(Report.Failure(path: output, reason: "is an input; the report would overwrite it"))
      throw .notChecked
    }
    do throws(SystemError) {
      try OutputFile(path).write(text)
    } catch {
      StandardError.write(
        Report.Failure(path: output, reason: "the report cannot be written: \(error.reason)"))
      throw .notChecked
    }
  }

  private var reporter: any Reporter {
    let destination = output == nil ? FileDescriptor.standardOutput : nil
    return switch format {
    case .text:
      TextReporter(
        decoration: color.decoration(for: destination), width: destination?.columns ?? 100,
        pageCommand: ruleOptions.pageCommand)
    case .json: JSONReporter()
    case .sarif: SARIFReporter(workingDirectory: Environment.workingDirectory)
    }
  }
}
