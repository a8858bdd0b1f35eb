import BuiltInRules
import CheckResults
import LanguageService
import Syntax
import Testing

@testable import RuleEngine

@Suite("A fix that a rule declares")
struct RuleFixTests {
  private static var rulesWithFixes: [RuleDescription] {
    var rules = BuiltInRules.ruleSet().collection
    return rules.descriptions.filter { rules.fix(of: $0.id) != nil }
  }

  @Test("settles the rule's bad example in whatever way it is written", arguments: rulesWithFixes)
  func settles(_ rule: RuleDescription) throws {
    for variant in ExampleVariant.allCases {
      let text = AnalyzedText(try #require(variant.text(of: rule.bad)))
      let finding = try #require(text.analysis.findings.first { $0.ruleID == rule.id })
      let actions = text.analysis.codeActions(in: finding.place.range)
      let action = try #require(
        actions.first { $0.finding == finding && $0.isPreferred }, "\(rule.id) \(variant.rawValue)")
      let edited = text.analysis.source.applying(action.edits)
      let after = Analysis(of: edited, as: text.analysis.tree.language, settings: text.analysis.settings)
      let known = Set(text.analysis.findings.map(\.ruleID))
      let new = after.findings.filter { !known.contains($0.ruleID) }
      #expect(new.map(\.message) == [], "\(rule.id) \(variant.rawValue)")
      #expect(after.findings.count < text.analysis.findings.count)
    }
  }

  @Test(
    "is read with the rule, and its mistakes are shown where they stand",
    arguments: [
      ("fix: {title: A, set: [{at: container.⟦memry⟧, to: '5'}]}", "did you mean `memory`?"),
      ("fix: {title: A, set: [{at: container.memory, to: \"⟦'5'⟧\"}]}", "the result"),
      ("fix: {title: A, set: [{at: ⟦container⟧, to: '5'}]}", "a fix sets a text, a number or a truth value"),
      ("fix: {⟦title⟧: A}", "a fix needs `title` and `set`"),
      ("fix: {title: A, set: [{⟦at⟧: container.memory}]}", "needs `at`"),
      ("fix: {title: A, set: [{at: container.memory, to: '5', ⟦wen⟧: 'true'}]}", "did you mean `when`?"),
    ])
  func mistakes(_ fix: String, _ message: String) throws {
    let rule =
      "id: a\neffect: risky\nsummary: A\neach: {container: task.containerDefinitions}\n"
      + "require: container.memory == 5\nmessage: m\n"
    let marked = MarkedText(rule + fix + "\n")
    var rules = RuleSet()
    let found = rules.add([Source(name: "a.yaml", text: marked.text)]).flatMap(\.findings)
    #expect(found.count == 1, "\(found.map(\.message))")
    #expect(found.first.map { [$0.place.range] } == marked.ranges)
    #expect(found.first?.message.contains(message) == true, "\(found.map(\.message))")
  }

  @Test("uses the options that a configuration sets")
  func options() throws {
    let (configuration, _) = Configuration.reading(
      Source(name: "c", text: "options: {nginx-sizing: {hardLimit: 600, taskMemory: 1024}}"))
    let source = Source(
      name: "a.json", text: #"{"family":"a","containerDefinitions":[{"name":"a","image":"nginx:1"}]}"#)
    let analysis = Analysis(
      of: source,
      settings: DocumentSettings(
        linter: Linter(rules: BuiltInRules.ruleSet(), configuration: configuration),
        configuration: configuration))
    let finding = try #require(analysis.findings.first { $0.ruleID == "nginx-sizing" })
    let action = try #require(analysis.codeActions(in: finding.place.range).first { $0.finding == finding })
    #expect(
      String(decoding: source.applying(action.edits).bytes, as: UTF8.self)
        == #"{"family":"a","memory":"1024","containerDefinitions":[{"name":"a","image":"nginx:1","memory":600,"memoryReservation":256}]}"#
    )
  }
}
