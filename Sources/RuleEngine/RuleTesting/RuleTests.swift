public import CheckResults

/// The tests of the rules that were read from files.
public struct RuleTests: Sendable {
  /// The examples, by rule.
  public let examples: [RuleExample]
  /// The ids of the rules, in the order in which they were read.
  public let rules: [String]
  private let linter: Linter

  /// Collects the examples of the rules in a set that were read from files. They are run with the whole set.
  public init(of set: RuleSet) {
    rules = set.ownRules.compactMap { $0.id?.value }
    examples = set.ownRules.flatMap { rule in
      Self.examples(.bad, rule.bad, of: rule) + Self.examples(.good, rule.good, of: rule)
    }
    linter = Linter(rules: set)
  }

  /// Runs all examples. A rule without an example of a kind fails. The rules of one organisation need not heed
  /// each other.
  public func run() -> [ExampleResult] {
    let neighbours = Set(rules)
    return rules.flatMap { rule in
      let own = examples.filter { $0.rule == rule }
      let missing = [RuleExample.Kind.bad, .good].filter { kind in !own.contains { $0.kind == kind } }
      return own.map { example in
        ExampleResult(
          rule: rule, title: "\(example.kind.rawValue) \(example.number)",
          failures: example.failures(with: linter, besides: neighbours))
      }
        + missing.map { kind in
          ExampleResult(
            rule: rule, title: kind.rawValue, failures: ["the rule has no \(kind.rawValue) example"])
        }
    }
  }

  private static func examples(
    _ kind: RuleExample.Kind, _ texts: [RuleDefinition.Text], of rule: RuleDefinition
  ) -> [RuleExample] {
    texts.enumerated().map { index, text in
      RuleExample(
        rule: rule.id?.value ?? "", kind: kind, number: index + 1, text: text.value, range: text.range)
    }
  }
}
