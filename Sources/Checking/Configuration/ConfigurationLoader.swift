internal import CheckResults
internal import Reporters
package import RuleEngine
internal import Syntax

/// Makes what files are checked with.
package struct ConfigurationLoader {
  /// Where known findings are taken from.
  package enum BaselineChoice {
    /// From the file that the configuration names.
    case configured
    /// From this file, whatever the configuration says.
    case file(BaselineFile)
    /// From nowhere.
    case none
  }

  private let rules: RuleSet
  private let placeholders: PlaceholderPolicy?
  private let baseline: BaselineChoice
  private let quotesFiles: Bool

  /// - Parameters:
  ///   - rules: The rules that every configuration has.
  ///   - placeholders: What to make of placeholders, whatever the configuration says.
  ///   - quotesFiles: Whether files are quoted, and secrets in them have to be found first.
  package init(
    rules: RuleSet, placeholders: PlaceholderPolicy?, baseline: BaselineChoice, quotesFiles: Bool = false
  ) {
    self.rules = rules
    self.placeholders = placeholders
    self.baseline = baseline
    self.quotesFiles = quotesFiles
  }

  /// What files without a configuration are checked with.
  package func standard() -> LoadedConfiguration {
    var baseline: BaselineFile?
    if case .file(let file) = self.baseline { baseline = file }
    return LoadedConfiguration(
      configuration: nil, folder: nil,
      linter: Linter(rules: rules, placeholders: placeholders, marksSecrets: quotesFiles),
      baseline: baseline)
  }

  /// Reads a configuration with the rules and the baseline that it names.
  ///
  /// - Parameter name: The path as people know it.
  func load(_ path: FilePath, named name: String) throws(Complaints) -> LoadedConfiguration {
    let bytes: [UInt8]
    do throws(UnreadableInput) {
      bytes = try InputReader.read(path).bytes
    } catch {
      throw Complaints(path: name, reason: error.reason)
    }
    let source = Source(name: name, bytes: bytes)
    let (configuration, mistakes) = Configuration.reading(source)
    try check(source, mistakes)
    let named = FilePath(argument: name).folder
    var rules = rules
    let folders = configuration.ruleFolders.map { RuleFolder(FilePath($0.value, in: named)) }
    try RuleFolder.add(folders, to: &rules)
    try check(source, configuration.mistakes(for: rules))
    return LoadedConfiguration(
      configuration: configuration, folder: path.folder.resolved,
      linter: Linter(
        rules: rules, configuration: configuration, placeholders: placeholders, marksSecrets: quotesFiles),
      baseline: try baseline(of: configuration, in: named))
  }

  private func check(_ source: Source, _ mistakes: [Finding]) throws(Complaints) {
    if let complaints = Complaints(mistakesIn: [CheckedFile(source: source, findings: mistakes)]) {
      throw complaints
    }
  }

  private func baseline(
    of configuration: Configuration, in folder: FilePath
  ) throws(Complaints) -> BaselineFile? {
    switch baseline {
    case .none: return nil
    case .file(let file): return file
    case .configured:
      guard let name = configuration.baseline?.value else { return nil }
      return try BaselineFile(FilePath(name, in: folder)).read()
    }
  }
}
