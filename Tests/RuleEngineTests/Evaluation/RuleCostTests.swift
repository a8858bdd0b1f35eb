import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("Whatever a rule asks for, checking ends")
struct RuleCostTests {
  private static let steps = 50_000

  /// What rules find in a definition with some containers.
  private func findings(_ rules: [String], containers: Int) throws -> [Finding] {
    var set = RuleSet()
    for (index, rule) in rules.enumerated() {
      let head = "id: rule-\(index)\neffect: rejected\nsummary: A test\n"
      let file = set.add([Source(name: "rule.yaml", text: head + rule)])[0]
      try #require(file.findings.isEmpty, "\(file.findings)")
    }
    let text = "family: web\ncontainerDefinitions:\n" + (0..<containers).map { "  - name: c\($0)\n" }.joined()
    let outcome = Linter(rules: set, stepsPerRule: Self.steps)
      .check(Source(name: "task.yaml", text: text), isNamed: true)
    guard case .checked(let file, _) = outcome else { return [] }
    return file.findings.filter { $0.ruleID.hasPrefix("rule-") || $0.ruleID == "limit-exceeded" }
  }

  private let wellBehaved = """
    each: {a: task.containerDefinitions}
    require: a.name != 'c7'
    at: a.name
    message: seven
    """

  /// Every container with every one, five times over: ten billion times round.
  private func each(_ last: String) -> String {
    let names = ["a", "b", "c", "d"].map { "  \($0): task.containerDefinitions\n" }.joined()
    return "each:\n" + names + "  e: \(last)\n"
  }

  @Test(
    "loops in loops are given up, and the other rules go on",
    arguments: [
      "task.containerDefinitions", "d.environment", "task.containerDefinitions.filter(x, x.name == 'none')",
      // The elements are not known, so there is nothing to check in the innermost loop.
      "task.containerDefinitions.map(x, x.image)",
    ])
  func loops(last: String) throws {
    let rule = each(last) + "require: 1 == 1\nmessage: never"
    let found = try findings([rule, wellBehaved], containers: 100)
    #expect(found.filter { $0.ruleID == "rule-1" }.map(\.message) == ["seven"])
    let givenUp = found.filter { $0.ruleID == "limit-exceeded" }
    #expect(givenUp.count == 1)
    #expect(givenUp.first?.message.hasPrefix("rule rule-0 takes too long") == true)
  }

  @Test("a finding counts as work, so that there are not too many of them")
  func flood() throws {
    let rule =
      each("task.containerDefinitions") + "require: 1 == 2\nmessage: \"{a.name}{b.name}{c.name}{e.name}\""
    let found = try findings([rule], containers: 100)
    #expect(found.contains { $0.ruleID == "limit-exceeded" })
    #expect(found.count < 2000)
  }

  @Test(
    "a message is cut",
    arguments: [
      "\"\(String(repeating: "x", count: 100_000))\"", "\"{task.containerDefinitions.map(c, c.name)}\"",
      "\"\(String(repeating: "{task.containerDefinitions.map(c, c.name)}", count: 100))\"",
    ])
  func messages(message: String) throws {
    let found = try findings(["require: 1 == 2\nmessage: \(message)"], containers: 500)
    #expect(found.map(\.message.unicodeScalars.count) == [2000])
    #expect(found[0].message.hasSuffix("…"))
  }

  @Test("there are no more related places than anyone looks at")
  func related() throws {
    let bindings = ["a", "b", "c", "d"].map { "\($0): task.containerDefinitions" }.joined(separator: ", ")
    let rule = "require: 1 == 2\nmessage: m\nrelated:\n  - {each: {\(bindings)}, at: d, message: x}\n"
    #expect(try findings([rule], containers: 500).map(\.related.count) == [100])
  }

  @Test("related places that are nowhere are not looked for without end")
  func placeless() throws {
    let bindings = ["a", "b", "c", "d"].map { "\($0): task.containerDefinitions" }.joined(separator: ", ")
    let rule =
      "require: 1 == 2\nmessage: m\nrelated:\n  - {each: {\(bindings)}, at: 'd.dependsOn[5]', message: x}\n"
    let found = try findings([rule], containers: 500)
    #expect(found.map(\.ruleID).sorted() == ["limit-exceeded", "rule-0"])
  }
}
