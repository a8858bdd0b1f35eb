/// What became of an example of a rule, or of what should be one.
public struct ExampleResult: Sendable {
  /// The id of the rule.
  public let rule: String
  /// What was tested: `bad 1`.
  public let title: String
  /// What is not as it should be; nothing if it passed.
  public let failures: [String]

  /// Makes a result.
  public init(rule: String, title: String, failures: [String]) {
    self.rule = rule
    self.title = title
    self.failures = failures
  }
}
