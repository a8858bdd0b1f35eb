/// The keys of a configuration, in the order in which they are shown.
public enum ConfigurationKey: String, CaseIterable, Sendable {
  case rulesAsOf = "rules-as-of"
  case failOn = "fail-on"
  case placeholders
  case rules
  case options
  case ruleFolders = "rule-folders"
  case exclude
  case baseline
  case overrides

  /// What the key is for: one line, without a full stop.
  public var summary: String {
    switch self {
    case .rulesAsOf: "The version whose rules apply; rules that came later stay quiet and are announced"
    case .failOn: "The level from which findings make the exit status 1"
    case .placeholders: "Whether placeholders such as ${TAG} may stand in the files, or are errors"
    case .rules: "The level of a rule, or of a category of rules"
    case .options: "The options of rules that have any"
    case .ruleFolders: "Folders with rules of your own, relative to this file"
    case .exclude: "Files that are not checked, as patterns relative to this file"
    case .baseline: "The file of known findings that stay quiet, relative to this file"
    case .overrides: "Other levels for some files or some values, each with its reason"
    }
  }

  /// The keys of an entry of `overrides`.
  public enum Override: String, CaseIterable, Sendable {
    case files
    case paths
    case rules
    case level
    case reason

    /// What the key is for: one line, without a full stop.
    public var summary: String {
      switch self {
      case .files: "Files, as patterns relative to this file; all if left out"
      case .paths: "Values, as logical paths such as containerDefinitions[web].image, in which * may stand"
      case .rules: "Rules or categories of rules"
      case .level: "The level of their findings here"
      case .reason: "Why"
      }
    }
  }
}
