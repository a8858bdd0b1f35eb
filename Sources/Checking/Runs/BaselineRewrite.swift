package import CheckResults
internal import Reporters
package import RuleEngine
internal import Syntax

/// Checks files and writes a baseline from what is found.
package struct BaselineRewrite {
  /// What there is to begin with.
  package enum Start {
    /// Nothing: there must be no such file.
    case nothing
    case existing
  }

  private let paths: [String]
  private let file: String?
  private let configuration: String?
  private let rules: RuleSelection

  /// - Parameters:
  ///   - paths: The files and folders to check; without any, the working folder.
  ///   - file: The baseline; nil for the one that is configured, or the usual one.
  ///   - configuration: The configuration of all files.
  package init(paths: [String], file: String?, configuration: String?, rules: RuleSelection) {
    self.paths = paths
    self.file = file
    self.configuration = configuration
    self.rules = rules
  }

  /// Changes the baseline by the findings of each file that is checked. If anything cannot be checked, nothing
  /// is written.
  package func run(
    from start: Start, _ change: (inout Baseline, String, [Finding]) -> Void
  ) throws(ExitStatus) {
    let loader = ConfigurationLoader(rules: try rules.load(), placeholders: nil, baseline: .none)
    var configurations = try ConfigurationLookup.telling(configuration, loader: loader)
    var file = try file(&configurations)
    switch start {
    case .nothing:
      guard !file.exists else {
        StandardError.write(
          Report.Failure(
            path: file.path.text, reason: "is there already; 'ecslint baseline update' renews it"))
        throw .notChecked
      }
    case .existing: file = try Complaints.telling { () throws(Complaints) in try file.read() }
    }
    let before = file.baseline
    var run = CheckRun(
      configurations: configurations, failOn: .never, standardInputName: nil,
      progress: Progress(isQuiet: false))
    run.check(paths.isEmpty ? ["."] : paths)
    guard run.failures.isEmpty else {
      StandardError.write("the baseline is not written, since not everything could be checked")
      throw .notChecked
    }
    for checked in run.files {
      if let path = path(of: checked, in: file) { change(&file.baseline, path, checked.findings) }
    }
    removeMissingFiles(from: &file)
    if file.baseline != before || start == .nothing { try file.write() }
    try tell(file, before: before)
    if start == .nothing, !isConfigured(&configurations) {
      let name = file.path.text.visible
      try StandardOutput.write(
        Array("to use it: 'baseline: \(name)' in \(Configuration.fileName), or --baseline \(name)\n".utf8))
    }
  }

  private func isConfigured(_ configurations: inout ConfigurationLookup) -> Bool {
    let governed = try? configurations.configuration(of: nil)
    return governed?.configuration.configuration?.baseline != nil
  }

  private func file(_ configurations: inout ConfigurationLookup) throws(ExitStatus) -> BaselineFile {
    if let path = self.file { return try Self.file(FilePath(argument: path)) }
    let governed: ConfigurationLookup.Governed
    do throws(ConfigurationLookup.Unusable) {
      governed = try configurations.configuration(of: nil)
    } catch {
      error.complaints.write()
      throw .notChecked
    }
    guard let configuration = governed.configuration.configuration, let name = configuration.baseline?.value
    else { return try Self.file(FilePath(argument: BaselineFile.name)) }
    return try Self.file(FilePath(name, in: FilePath(argument: configuration.source.name).folder))
  }

  private static func file(_ path: FilePath) throws(ExitStatus) -> BaselineFile {
    try Complaints.telling { () throws(Complaints) in try BaselineFile(path) }
  }

  private func path(of file: CheckedFile, in baseline: BaselineFile) -> String? {
    let path = FilePath(argument: file.source.name)
    return path.folder.resolved.map { FilePath(path.name, in: $0).relative(to: baseline.folder) }
  }

  private func removeMissingFiles(from file: inout BaselineFile) {
    for path in file.baseline.files.keys {
      do throws(SystemError) {
        _ = try FileStatus(of: FilePath(path, in: file.folder))
      } catch {
        if error == .notFound { file.baseline.remove(path) }
      }
    }
  }

  private func tell(_ file: BaselineFile, before: Baseline) throws(ExitStatus) {
    let count = file.baseline.count
    let change = count - before.count
    let findings = "\(count) finding\(count == 1 ? "" : "s") in \(file.path.text.visible)"
    let difference = before.count == 0 || change == 0 ? "" : " (\(change > 0 ? "+" : "−")\(abs(change)))"
    try StandardOutput.write(Array("\(findings)\(difference)\n".utf8))
  }
}
