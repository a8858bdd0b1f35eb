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
  /// The configuration; nil where there is none.
  public let configuration: Configuration?
  /// The path of the document relative to the configuration's folder, which overrides and exclusions go by;
  /// nil where the document is no file or has no configuration.
  public let patternPath: String?
  /// The known findings, if any.
  public let knownFindings: KnownFindings?

  /// Makes settings.
  public init(
    linter: Linter, configuration: Configuration? = nil, patternPath: String? = nil,
    knownFindings: KnownFindings? = nil
  ) {
    self.linter = linter
    self.configuration = configuration
    self.patternPath = patternPath
    self.knownFindings = knownFindings
  }

  /// Whether the configuration says that the document is not to be checked.
  public var isExcluded: Bool { patternPath.flatMap { configuration?.exclusion(of: $0) } != nil }
}
