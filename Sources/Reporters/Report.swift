public import CheckResults

/// All that one run has to tell, before anyone decides how.
public struct Report: Sendable {
  /// An input that could not be checked.
  public struct Failure: Hashable, Sendable {
    /// The path as the user knows it.
    public let path: String
    /// Why it could not be checked: one line, without a full stop.
    public let reason: String

    /// Makes a failure.
    public init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  /// The files that hold a task definition, or were said to, in the order they were checked.
  public let files: [CheckedFile]

  /// The number of files that turned out to hold no task definition.
  public let skippedFiles: Int

  /// The inputs that could not be checked.
  public let failures: [Failure]

  /// The descriptions of the rules, sorted by id. Only the reporters for machines read them.
  public let rules: [RuleDescription]

  /// The version of ecslint, such as `0.1.0`.
  public let toolVersion: String

  /// Makes a report.
  public init(
    files: [CheckedFile], skippedFiles: Int = 0, failures: [Failure] = [], rules: [RuleDescription] = [],
    toolVersion: String
  ) {
    self.files = files
    self.skippedFiles = skippedFiles
    self.failures = failures
    self.rules = rules
    self.toolVersion = toolVersion
  }
}
