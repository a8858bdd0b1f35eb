public import CheckResults
public import RuleEngine

/// How one document is checked: what the configuration that governs it says.
public struct DocumentSettings: Sendable {
  /// Known findings, which stay quiet.
  public struct KnownFindings: Sendable {
    /// What is known of all files.
    public let baseline: Baseline
    /// What the document is called there.
    public let path: String

    /// Makes the known findings of a document.
    public init(_ baseline: Baseline, path: String) {
      self.baseline = baseline
      self.path = path
    }
  }

  /// Checks as the configuration says.
  public let linter: Linter
  /// What people need to know of each rule, by its id.
  public let rules: [String: RuleDescription]
  /// The configuration; nil where there is none.
  public let configuration: Configuration?
  /// The absolute path of the configuration; nil where there is none.
  public let configurationPath: String?
  /// The path of the document relative to the configuration's folder, which overrides and exclusions go by;
  /// nil where the document is no file or has no configuration.
  public let patternPath: String?
  /// The known findings, if any.
  public let knownFindings: KnownFindings?
  /// Whether findings are reported: not those of a document that the configuration excludes, nor where the
  /// configuration has mistakes.
  public let isChecked: Bool

  /// Makes settings.
  public init(
    linter: Linter, configuration: Configuration? = nil, configurationPath: String? = nil,
    patternPath: String? = nil, knownFindings: KnownFindings? = nil, isUsable: Bool = true
  ) {
    self.linter = linter
    self.rules = Dictionary(linter.descriptions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.configuration = configuration
    self.configurationPath = configurationPath
    self.patternPath = patternPath
    self.knownFindings = knownFindings
    self.isChecked = isUsable && patternPath.flatMap { configuration?.exclusion(of: $0) } == nil
  }
}
