internal import CheckResults
internal import Reporters
package import RuleEngine
internal import Spelling

/// What `ecslint check` is asked for, as plain values.
package struct CheckRequest {
  /// Which of the files are checked.
  package enum Scope {
    case all
    /// Those that have changed since a Git revision.
    case changed(since: String)
    /// Those that are staged in Git, as they are staged.
    case staged
  }

  private let files: [String]
  private let scope: Scope
  private let reports: ReportRequest
  private let failOn: Threshold?
  private let placeholders: PlaceholderPolicy?
  private let configuration: String?
  private let baseline: String?
  private let rules: RuleSelection
  private let standardInputName: String?
  private let showsConfiguration: Bool
  private let printsOverrides: Bool
  private let threads: Int?
  private let commandNames: [String]

  /// - Parameters:
  ///   - files: Files, folders, or `-` for standard input.
  ///   - configuration: The configuration of all files; nil where each has its own.
  ///   - baseline: The findings that are known; nil for those that the configuration names.
  ///   - standardInputName: What standard input goes by.
  ///   - showsConfiguration: Whether to show what the configuration says about the files instead of checking them.
  ///   - printsOverrides: Whether to print the entry that turns it off for each finding.
  ///   - threads: The most threads that check at the same time; nil for as many as there are processors.
  ///   - commandNames: The commands that a first argument may mean which names no file.
  package init(
    files: [String], rules: RuleSelection, scope: Scope = .all, reports: ReportRequest = ReportRequest(),
    failOn: Threshold? = nil, placeholders: PlaceholderPolicy? = nil, configuration: String? = nil,
    baseline: String? = nil, standardInputName: String? = nil, showsConfiguration: Bool = false,
    printsOverrides: Bool = false, threads: Int? = nil, commandNames: [String] = []
  ) {
    self.files = files
    self.scope = scope
    self.reports = reports
    self.failOn = failOn
    self.placeholders = placeholders
    self.configuration = configuration
    self.baseline = baseline
    self.rules = rules
    self.standardInputName = standardInputName
    self.showsConfiguration = showsConfiguration
    self.printsOverrides = printsOverrides
    self.threads = threads
    self.commandNames = commandNames
  }

  /// Checks the files, writes the reports, and ends the process by how that went. It throws where nothing can be
  /// checked or reported, and returns where nothing was to be checked.
  package func run() throws(ExitStatus) {
    let loader = ConfigurationLoader(
      rules: try rules.load(), placeholders: placeholders,
      baseline: try baselineChoice(), quotesFiles: reports.quotesFiles)
    var configurations = try ConfigurationLookup.telling(configuration, loader: loader)
    if showsConfiguration {
      return try ConfigurationDisplay(failOn: failOn, placeholders: placeholders).write(
        files, &configurations)
    }
    let partwise = PartwiseReports(reports.destinations.map { reporter(for: $0) })
    var run = CheckRun(
      configurations: consume configurations, failOn: failOn, standardInputName: standardInputName,
      reports: partwise, progress: Progress(isQuiet: reports.isQuiet), threads: threads)
    try check(with: &run)
    if run.failures.contains(where: { $0.path == files.first }) { guessCommand() }
    let report = Report(
      files: run.files, skippedFiles: run.skippedFiles, failures: run.failures,
      rules: reports.describesRules ? run.configurations.descriptions : [],
      toolVersion: Version.current)
    try write(report, partwise, of: run)
    if printsOverrides { try StandardOutput.write(OverrideEntries(run).text) }
    if !reports.isQuiet { run.announce() }

    // To take apart all that the run holds would be a good part of the work on one file.
    withExtendedLifetime(run) { CurrentProcess.exit(run.status) }
  }

  private func baselineChoice() throws(ExitStatus) -> ConfigurationLoader.BaselineChoice {
    guard let baseline else { return .configured }
    return try Complaints.telling { () throws(Complaints) in
      .file(try BaselineFile(FilePath(argument: baseline)).read())
    }
  }

  private func check(with run: inout CheckRun) throws(ExitStatus) {
    do throws(GitFailure) {
      switch scope {
      case .all: run.check(files)
      case .changed(let revision):
        run.check(
          changed: try Git.files(changedSince: revision, under: files).filter(Self.mayBeTaskDefinition))
      case .staged:
        run.check(try Git.stagedFiles(under: files).filter { Self.mayBeTaskDefinition($0.path) })
      }
    } catch {
      StandardError.write(error.reason)
      throw .notChecked
    }
  }

  private static func mayBeTaskDefinition(_ path: FilePath) -> Bool {
    path.hasExtension(CheckQueue.extensions)
  }

  /// A first argument that names no file may be a misspelt command.
  private func guessCommand() {
    guard let first = files.first, !first.contains("/"), !first.contains("."),
      let name = Spelling.closest(to: first, among: commandNames)
    else { return }
    StandardError.write("did you mean 'ecslint \(name)'?")
  }

  private func write(
    _ report: Report, _ partwise: PartwiseReports, of run: CheckRun
  ) throws(ExitStatus) {
    var output = ReportOutput(isInput: run.isAbout)
    var failure: ExitStatus?
    for (number, destination) in reports.destinations.enumerated() {
      var text = run.text(ofReport: number)
      if !partwise.writeEnd(ofReport: number, report, to: &text) {
        reporter(for: destination, thresholds: run.thresholds).write(report, to: &text)
      }
      failure = output.write(text, to: destination.file) ?? failure
    }
    if let failure { throw failure }
  }

  private func reporter(
    for destination: ReportDestination, thresholds: @autoclosure () -> [String: Level?] = [:]
  ) -> any Reporter {
    reports.reporter(
      for: destination, thresholds: thresholds(),
      pageCommand: rules.folders.reduce("ecslint explain") { "\($0) --rules \($1)" })
  }
}
