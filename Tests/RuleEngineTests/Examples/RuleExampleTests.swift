public import RuleEngine
public import Testing

/// A rule's examples are its test: each is checked in every way of writing it.
@Suite("Rule examples")
struct RuleExampleTests {
  private static let rules: RuleSet = {
    var rules = RuleSet()
    if let files = try? RuleFiles() { _ = rules.add(files.sources) }
    return rules
  }()
  private static let linter = Linter(rules: rules)

  @Test("exist")
  func exist() {
    #expect(!RuleTests(of: Self.rules).examples.isEmpty)
  }

  @Test("show what the rule reports, and no other error", arguments: RuleTests(of: rules).examples)
  func example(_ example: RuleExample) {
    let failures = example.failures(with: Self.linter)
    #expect(failures.isEmpty, "\(example)")
  }
}

extension RuleExample: CustomTestStringConvertible {
  /// The rule with the number of its example.
  public var testDescription: String { "\(rule) \(kind.rawValue) \(number)" }
}
