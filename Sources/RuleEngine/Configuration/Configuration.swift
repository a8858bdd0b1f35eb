public import CheckResults
public import Syntax

/// What a `.ecslint.yaml` says, every setting with its place.
public struct Configuration: Sendable {
  /// The name of the file that is looked for beside the files it is for and above.
  public static let fileName = ".ecslint.yaml"

  /// The level of a rule or of a category.
  public struct RuleLevel: Sendable {
    /// The id of a rule, or a category.
    public let rule: Setting<String>
    /// The level.
    public let level: Setting<LevelSetting>
  }

  /// Values for some of a rule's options.
  public struct RuleOptions: Sendable {
    /// The id of the rule.
    public let rule: Setting<String>
    /// The options by name; nil for a value that no option can hold, which is reported.
    public let values: [(name: Setting<String>, value: Setting<OptionValue>)]
  }

  /// Another level for some files or some values.
  public struct Override: Sendable {
    /// Where the entry begins.
    public let range: ByteRange
    /// The files that it is about; all if empty.
    public let files: [Setting<FilePattern>]
    /// The values that it is about; all if empty.
    public let paths: [Setting<PathPattern>]
    /// Rules or categories.
    public let rules: [Setting<String>]
    /// The level of their findings.
    public let level: LevelSetting
    /// Why.
    public let reason: String
  }

  /// The text that the settings stand in, named as people know the file.
  public let source: Source

  /// The version after which rules are new; nil where all rules apply.
  public internal(set) var rulesAsOf: Setting<RuleSetVersion>?
  /// The level from which findings fail the run.
  public internal(set) var failOn: Setting<Threshold>?
  /// What to make of placeholders.
  public internal(set) var placeholders: Setting<PlaceholderPolicy>?
  /// The levels of rules and categories.
  public internal(set) var levels: [RuleLevel] = []
  /// The options of rules.
  public internal(set) var options: [RuleOptions] = []
  /// The folders of further rules, relative to the configuration's.
  public internal(set) var ruleFolders: [Setting<String>] = []
  /// The files that are not checked.
  public internal(set) var excluded: [Setting<FilePattern>] = []
  /// The file of known findings, relative to the configuration's folder.
  public internal(set) var baseline: Setting<String>?
  /// Other levels for some files or some values; where several match, the last one counts.
  public internal(set) var overrides: [Override] = []

  /// Reads a configuration.
  ///
  /// - Returns: The configuration, and the mistakes in its text; with a mistake it should not be used. Whether
  ///   the rules that it names exist, only `mistakes(for:)` can tell.
  public static func reading(_ source: Source) -> (configuration: Configuration, mistakes: [Finding]) {
    var reader = ConfigurationReader(source)
    let configuration = reader.read()
    return (configuration, reader.mistakes)
  }

  init(source: Source) {
    self.source = source
  }

  /// The pattern that keeps a file from being checked.
  ///
  /// - Parameter path: The path of the file relative to the configuration's folder.
  public func exclusion(of path: String) -> Setting<FilePattern>? {
    excluded.first { $0.value.matches(path) }
  }
}
