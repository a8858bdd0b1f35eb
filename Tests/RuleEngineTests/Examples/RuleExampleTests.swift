import Syntax
import Testing

@testable import RuleEngine

/// A rule's examples are its test: each is checked in every variant.
@Suite("Rule examples")
struct RuleExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let rule: String
    let number: Int
    let text: String
    var testDescription: String { "\(rule) \(number)" }
  }

  private static let linter = Result {
    var rules = RuleSet()
    _ = rules.add(try RuleFiles().sources)
    return Linter(rules: rules)
  }

  private let linter: Linter

  init() throws {
    linter = try Self.linter.get()
  }

  @Test(
    "A bad example has exactly the marked findings of its rule, and no other error",
    arguments: try examples(\.bad))
  func bad(_ example: Example) throws {
    #expect(!MarkedText(example.text).ranges.isEmpty, "a bad example marks what is reported with ⟦⟧")
    for variant in ExampleVariant.allCases {
      let text = try #require(
        variant.text(of: example.text), "\(variant.rawValue): marks stand on keys and scalars only")
      let marked = MarkedText(text)
      let findings = findings(in: marked.text)
      let own = findings.filter { $0.ruleID == example.rule }
      #expect(
        own.map(\.place.range) == marked.ranges,
        "\(variant.rawValue): \(described(own, in: marked.text)) in\n\(text)")
      #expect(
        own.allSatisfy { !$0.message.contains("…") },
        "a value of the message is not known: \(own.map(\.message))")
      let others = findings.filter { $0.ruleID != example.rule && $0.level == .error }
      #expect(others.isEmpty, "\(variant.rawValue): \(described(others, in: marked.text)) in\n\(text)")
    }
  }

  @Test("A good example has no finding of its rule, and no error", arguments: try examples(\.good))
  func good(_ example: Example) throws {
    for variant in ExampleVariant.allCases {
      let text = try #require(variant.text(of: example.text))
      let findings = findings(in: text).filter { $0.ruleID == example.rule || $0.level == .error }
      #expect(findings.isEmpty, "\(variant.rawValue): \(described(findings, in: text)) in\n\(text)")
    }
  }

  private func findings(in text: String) -> [Finding] {
    guard case .checked(let file, _) = linter.check(Source(name: "example", text: text), isNamed: true) else {
      return []
    }
    return file.findings
  }

  private func described(_ findings: [Finding], in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return findings.map { finding in
      let range = finding.place.range
      let shown = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
      return "\(finding.ruleID) at ‹\(shown)›: \(finding.message)"
    }
  }

  static func examples(_ kind: KeyPath<RuleDefinition, [RuleDefinition.Text]>) throws -> [Example] {
    try RuleFiles().definitions().flatMap { rule in
      rule[keyPath: kind].enumerated().map { number, text in
        Example(rule: rule.id?.value ?? "", number: number + 1, text: text.value)
      }
    }
  }
}
