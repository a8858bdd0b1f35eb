import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A configuration's levels")
struct LevelAssignmentTests {
  private let web = "containerDefinitions[web].memory"

  @Test("are the rules' own where it says nothing")
  func none() throws {
    #expect(
      try ConfiguredRules.findings("") == ["warning low-limit \(web)", "warning new-limit \(web)"].sorted())
  }

  @Test("go by rule before category")
  func ruleBeforeCategory() throws {
    let found = try ConfiguredRules.findings("rules: {low-limit: error, memory: off, size: note}")
    #expect(found == ["error low-limit \(web)", "note new-limit \(web)"])
  }

  @Test("keep newer rules quiet, unless they are asked for")
  func pin() throws {
    #expect(try ConfiguredRules.findings("rules-as-of: 0.2.9") == ["warning low-limit \(web)"])
    #expect(try ConfiguredRules.findings("rules-as-of: 0.3.0").count == 2)
    let asked = try ConfiguredRules.findings("rules-as-of: 0.1.0\nrules: {new-limit: note}")
    #expect(asked == ["note new-limit \(web)", "warning low-limit \(web)"])
    let category = try ConfiguredRules.findings("rules-as-of: 0.1.0\nrules: {size: note}")
    #expect(category == ["warning low-limit \(web)"])
  }

  @Test("name the rules that wait")
  func waiting() throws {
    let (configuration, _) = Configuration.reading(Source(name: "c", text: "rules-as-of: 0.2.0"))
    #expect(
      Linter(rules: try ConfiguredRules.rules(), configuration: configuration).waitingRules == ["new-limit"])
  }

  private func override(_ fields: String) -> String {
    "overrides:\n  - {\(fields), level: off, reason: known}"
  }

  @Test(
    "are overridden for a file or a value",
    arguments: [
      "files: \"a/*.yaml\", rules: [memory, new-limit]",
      "files: [b.json, a], rules: [low-limit, size]",
      "paths: \"containerDefinitions[web]\", rules: [memory, size]",
      "paths: \"containerDefinitions[*].memory\", rules: [memory, size]",
      "files: task.yaml, paths: \"**memory\", rules: [memory, size]",
    ])
  func overridden(_ fields: String) throws {
    #expect(try ConfiguredRules.findings(override(fields)) == [])
  }

  @Test(
    "are not overridden elsewhere",
    arguments: [
      "files: \"*/b.yaml\", rules: [memory, size]",
      "paths: \"containerDefinitions[we].memory\", rules: [memory, size]",
      "paths: \"containerDefinitions[web].mem\", rules: [memory, size]",
      "files: a, paths: \"containerDefinitions[log]\", rules: [memory, size]",
    ])
  func elsewhere(_ fields: String) throws {
    #expect(try ConfiguredRules.findings(override(fields)).count == 2)
  }

  @Test("are those of the last override that matches")
  func lastOverride() throws {
    let text = """
      overrides:
        - {files: a, rules: [memory, size], level: off, reason: b}
        - {files: a, rules: [memory], level: error, reason: b}
      """
    #expect(try ConfiguredRules.findings(text) == ["error low-limit \(web)"])
  }

  @Test("come from options that are set")
  func options() throws {
    let found = try ConfiguredRules.findings("options: {low-limit: {limit: 500}, new-limit: {names: [log]}}")
    #expect(found == ["warning new-limit containerDefinitions[log].memory"])
  }

  @Test(
    "cannot be given to what does not exist",
    arguments: [
      ("rules: {⟦low-limt⟧: off}", "there is no rule or category `low-limt`; did you mean `low-limit`?"),
      ("options: {⟦zzzzzzzz⟧: {a: 1}}", "there is no rule `zzzzzzzz`; 'ecslint rules' lists them"),
      ("options: {low-limit: {⟦limt⟧: 1}}", "low-limit has no option `limt`; did you mean `limit`?"),
      ("options: {low-limit: {limit: ⟦high⟧}}", "`limit` takes a whole number"),
      ("options: {low-limit: {names: ⟦web⟧}}", "`names` takes a list of texts"),
      ("options: {⟦wrong-type⟧: {a: 1}}", "wrong-type has no options"),
      (
        "overrides:\n  - {files: a, rules: [low-limit, ⟦securty⟧], level: off, reason: b}",
        "there is no rule or category `securty`; 'ecslint rules' lists them"
      ),
    ])
  func mistakes(_ marked: String, _ message: String) throws {
    let text = MarkedText(marked)
    let (configuration, mistakes) = Configuration.reading(Source(name: "c", text: text.text))
    try #require(mistakes.isEmpty)
    let found = configuration.mistakes(for: try ConfiguredRules.rules())
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.place.range) == text.ranges)
  }
}
