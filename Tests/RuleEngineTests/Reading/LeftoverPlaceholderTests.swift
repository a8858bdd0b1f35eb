import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A left-over placeholder")
struct LeftoverPlaceholderTests {
  private func findings(_ text: String, name: String, _ policy: PlaceholderPolicy) -> [Finding] {
    let linter = Linter(rules: RuleSet(), placeholders: policy)
    guard case .checked(let file, _) = linter.check(Source(name: name, text: text), isNamed: true) else {
      return []
    }
    return file.findings.filter { $0.ruleID == "leftover-placeholder" || $0.ruleID == "bare-placeholder" }
  }

  @Test(
    "is an error at its place",
    arguments: [
      "family: ⟦<FAMILY>⟧", "family: \"⟦${NAME}⟧-⟦${STAGE}⟧\"", "family: 'web-⟦{{ stage }}⟧'",
      "family: ⟦__NAME__⟧",
      "family: \"⟦%NAME%⟧\"", "family: \"⟦@NAME@⟧\"", "family: web-⟦$STAGE⟧", "family: ⟦<your family>⟧",
      "family: web\ntags: [{key: a, value: \"⟦#{OWNER}#⟧\"}]",
      "family: web\ncontainerDefinitions: [{name: w, image: \"w:⟦${TAG}⟧\", dockerLabels: {\"⟦${KEY}⟧\": a}}]",
      "family: web\ncontainerDefinitions: [{name: w, image: w, entryPoint: [\"⟦{{ program }}⟧\"]}]",
      "family: web\nephemeralStorage:\n  sizeInGiB: ⟦${SIZE}⟧",
    ])
  func refused(_ marked: String) {
    let text = MarkedText(marked)
    let found = findings(text.text, name: "t.yaml", .refuse)
    #expect(found.map(\.place.range) == text.ranges)
    #expect(found.allSatisfy { $0.level == .error })
    #expect(findings(text.text, name: "t.yaml", .allow).isEmpty)
  }

  @Test("without quotes in JSON is one finding")
  func bare() {
    let text = MarkedText(#"{"family": "web", "ephemeralStorage": {"sizeInGiB": ⟦${SIZE}⟧}}"#)
    let found = findings(text.text, name: "t.json", .refuse)
    #expect(found.map(\.ruleID) == ["leftover-placeholder"])
    #expect(found.map(\.place.range) == text.ranges)
    #expect(findings(text.text, name: "t.json", .allow).map(\.ruleID) == ["bare-placeholder"])
  }

  @Test("behind escapes is shown with its whole text")
  func escaped() {
    let text = MarkedText(#"{"family": ⟦"\u0061${NAME}"⟧}"#)
    #expect(findings(text.text, name: "t.json", .refuse).map(\.place.range) == text.ranges)
  }

  @Test(
    "is nothing that something expands at run time, and nothing that only looks like one",
    arguments: [
      #"command: [sh, -c, "echo $HOME ${A:-b} $(date +%Y%m%d) <in >out"]"#,
      #"entryPoint: ["/run.sh", "${PORT}"]"#, #"healthCheck: {command: [CMD-SHELL, "test $OK = <1>"]}"#,
      #"logConfiguration: {logDriver: awslogs, options: {awslogs-datetime-format: "%Y-%m-%d", tag: "{{.Name}}"}}"#,
      #"logConfiguration: {logDriver: awslogs, options: {awslogs-multiline-pattern: "^(?<day>[0-9]+) ${x}"}}"#,
      #"environment: [{name: A, value: "pa$word %C3%A9 <b>x</b> a@b@c __init__"}]"#,
    ])
  func expandedLater(_ field: String) {
    let text = "family: web\ncontainerDefinitions:\n  - name: w\n    image: w\n    \(field)\n"
    #expect(findings(text, name: "t.yaml", .refuse).isEmpty)
  }
}
