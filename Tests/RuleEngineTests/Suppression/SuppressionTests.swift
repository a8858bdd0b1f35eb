import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A suppression")
struct SuppressionTests {
  /// What is found, but for what these small definitions lack.
  private func findings(
    _ text: String, name: String = "t.yaml", placeholders: PlaceholderPolicy = .allow
  ) -> [Finding] {
    let linter = Linter(rules: RuleSet(), placeholders: placeholders)
    guard case .checked(let file, _) = linter.check(Source(name: name, text: text), isNamed: true)
    else { return [] }
    return file.findings.filter { $0.ruleID != "missing-field" }
  }

  private func ids(_ text: String, name: String = "t.yaml") -> [String] {
    findings(text, name: name).map(\.ruleID)
  }

  @Test(
    "covers its line, or the line below its comments",
    arguments: [
      "family: web\ncpu: 256 # ecslint-ignore wrong-type: the pipeline quotes it\n",
      "family: web\n# ecslint-ignore wrong-type: the pipeline quotes it\ncpu: 256\n",
      "family: web\n# ecslint-ignore wrong-type: quoted later\n# and more words\ncpu: 256\n",
      "family: web\n#ecslint-ignore wrong-type:quoted, later: really\ncpu: 256\n",
      "family: web\r\n## ecslint-ignore  wrong-type , wrong-type : quoted later\r\ncpu: 256\r\n",
      "# ecslint-ignore-file wrong-type: a template\nfamily: web\ncpu: 256\nmemory: 512\n",
      "family: web\ncpu: 256\nmemory: 512\n# ecslint-ignore-file wrong-type: a template\n",
    ])
  func covers(_ text: String) {
    #expect(ids(text) == [])
  }

  @Test(
    "of a rule that there is not gets advice for the first hundred names; looking for more takes too long")
  func misspeltManyTimes() {
    let comments = (0..<300).map { "# ecslint-ignore wrong-type\($0 % 150): quoted later\n" }
    let messages = findings(comments.joined() + "family: web\n").map(\.message)
    #expect(messages.count == 300)
    #expect(messages.filter { $0.hasSuffix("; did you mean wrong-type?") }.count == 200)
    #expect(messages.filter { $0.hasSuffix("; 'ecslint rules' lists them") }.count == 100)
  }

  @Test("covers no other line and no other rule")
  func others() {
    #expect(
      ids("family: web\ncpu: 256 # ecslint-ignore wrong-type: a\nmemory: 512\n") == ["wrong-type"])
    #expect(
      ids("family: web\n# ecslint-ignore null-value: a\n\ncpu: 256\n") == [
        "unused-suppression", "wrong-type",
      ])
  }

  @Test("that suppresses nothing is a finding at the rule's name")
  func unused() {
    let text = MarkedText("family: web # ecslint-ignore ⟦wrong-type⟧: quoted later\n")
    let found = findings(text.text)
    #expect(found.map(\.ruleID) == ["unused-suppression"])
    #expect(found.map(\.place.range) == text.ranges)
    #expect(found.map(\.message) == ["wrong-type finds nothing here; delete the suppression"])
  }

  @Test("of a left-over placeholder is none that is unused while placeholders are allowed")
  func dormant() {
    let text = "family: \"${NAME}\" # ecslint-ignore leftover-placeholder: the registry renders it\n"
    #expect(ids(text) == [])
    #expect(findings(text, placeholders: .refuse).isEmpty)
  }

  @Test(
    "that is written otherwise is a finding, and suppresses nothing",
    arguments: [
      (
        "# ⟦ecslint-ignore wrong-type⟧", "a suppression needs a reason; write '# ecslint-ignore RULE: reason'"
      ),
      ("# ⟦ecslint-ignore wrong-type:⟧", "a suppression needs a reason after the colon"),
      ("# ⟦ecslint-ignore⟧: reason", "a rule is missing here; write '# ecslint-ignore RULE, RULE: reason'"),
      (
        "# ⟦ecslint-ignore⟧ wrong-type,: reason",
        "a rule is missing here; write '# ecslint-ignore RULE, RULE: reason'"
      ),
      (
        "# ecslint-ignore ⟦wrong-type since it is quoted later⟧: yes",
        "this is no rule id; write '# ecslint-ignore RULE, RULE: reason'"
      ),
      ("# ecslint-ignore ⟦wrong-typ⟧: reason", "there is no rule wrong-typ; did you mean wrong-type?"),
      (
        "# ⟦ecslint-disable⟧ wrong-type: a",
        "ecslint knows no such comment; use ecslint-ignore, ecslint-ignore-file"
      ),
      (
        "# ⟦ecslint-ignorefile⟧ wrong-type: a",
        "ecslint knows no such comment; did you mean `ecslint-ignore-file`?"
      ),
    ])
  func malformed(_ comment: String, _ message: String) {
    let text = MarkedText("family: web\ncpu: 256 \(comment)\n")
    let found = findings(text.text)
    #expect(found.map(\.ruleID) == ["wrong-type", "malformed-suppression"])
    #expect(found.last?.message == message)
    #expect(found.last.map { [$0.place.range] } == text.ranges)
  }

  @Test(
    "is no prose about ecslint, and no text of a value",
    arguments: [
      "# ecslint found this: fix it later\nfamily: web\n",
      "# see ecslint-ignore in the manual\nfamily: web\n",
      "family: web\npidMode: |\n  # ecslint-ignore\ncpu: '# ecslint-ignore'\n",
    ])
  func prose(_ text: String) {
    #expect(!ids(text).contains("malformed-suppression"))
  }

  @Test("has no place in JSON")
  func json() {
    let text = "{\"family\": \"web\", \"cpu\": 256 // ecslint-ignore wrong-type: a\n}"
    #expect(ids(text, name: "t.json") == ["wrong-type", "json-comment"])
  }

  @Test("counts in every document of a file")
  func documents() {
    let text = "family: a\ncpu: 1 # ecslint-ignore wrong-type: a\n---\nfamily: b\ncpu: 1\n"
    #expect(ids(text) == ["wrong-type"])
  }
}
