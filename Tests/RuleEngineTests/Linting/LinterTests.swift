import BuiltInRules
import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("The linter")
struct LinterTests {
  private let linter = Linter(rules: RuleSet())

  private func isChecked(_ name: String, _ text: String, isNamed: Bool) -> Bool {
    if case .checked = linter.check(Source(name: name, text: text), isNamed: isNamed) { true } else { false }
  }

  @Test(
    "passes what is no task definition",
    arguments: [
      #"{"name": "site", "version": "1.0.0", "scripts": {}}"#,
      #"{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}"#,
      #"[1, 2, 3]"#,
      "42",
    ])
  func others(_ text: String) {
    #expect(!isChecked("other.json", text, isNamed: true))
    #expect(!isChecked("other.json", text, isNamed: false))
  }

  @Test("takes a named file with one field of a task definition for one")
  func named() {
    let text = #"{"family": "web"}"#
    #expect(isChecked("web.json", text, isNamed: true))
    #expect(!isChecked("web.json", text, isNamed: false))
  }

  @Test("takes a named file with a misspelt list of containers for one")
  func misspelt() {
    #expect(isChecked("web.json", #"{"containerDefinitons": []}"#, isNamed: true))
    #expect(!isChecked("web.json", #"{"definitions": []}"#, isNamed: true))
  }

  @Test("reports what cannot be read where it was named or concerns us")
  func unreadable() {
    #expect(isChecked("a.json", "{", isNamed: true))
    #expect(!isChecked("a.json", "{", isNamed: false))
    #expect(isChecked("a.json", #"{"containerDefinitions": ["#, isNamed: false))
  }

  @Test("says that a named file is empty", arguments: ["", "# only a comment\n", "---\n"])
  func empty(_ text: String) {
    #expect(isChecked("a.yaml", text, isNamed: true))
    #expect(!isChecked("a.yaml", text, isNamed: false))
  }

  @Test("checks every document of a YAML file")
  func documents() {
    let text = "family: a\ncontainerDefinitions: []\n---\nfamily: b\ncontainerDefinitions: []\n"
    guard case .checked(_, let definitions) = linter.check(Source(name: "a.yaml", text: text), isNamed: true)
    else {
      Issue.record("not checked")
      return
    }
    #expect(definitions == 2)
  }

  @Test("sorts findings by place, then rule")
  func order() {
    let text = "revision: 1\nfamly: web\ncpu: 256\ncontainerDefinitions: []\n"
    guard case .checked(let file, _) = linter.check(Source(name: "a.yaml", text: text), isNamed: true) else {
      Issue.record("not checked")
      return
    }
    #expect(file.findings.map(\.ruleID) == ["read-only-field", "unknown-field", "wrong-type"])
  }

  @Test("says where secrets stand in a file with findings, so that no report quotes them")
  func secrets() {
    let text = """
      family: web
      revision: 1
      containerDefinitions: [{name: web, image: web, environment: [{name: DB_PASSWORD, value: hunter2}]}]
      """
    guard case .checked(let file, _) = linter.check(Source(name: "a.yaml", text: text), isNamed: true) else {
      Issue.record("not checked")
      return
    }
    let quoted = file.secretPlaces.map { file.source.bytes[$0.start..<$0.end] }
    #expect(quoted.map { String(decoding: $0, as: UTF8.self) } == ["hunter2"])
  }

  @Test("says once what an alias brings to several places")
  func aliases() {
    let text = """
      family: web
      containerDefinitions:
        - {name: web, image: web, memory: &memory {a: 1}}
        - {name: log, image: log, memory: *memory}
      """
    guard case .checked(let file, _) = linter.check(Source(name: "a.yaml", text: text), isNamed: true) else {
      Issue.record("not checked")
      return
    }
    let findings = file.findings.map { "\($0.ruleID) \($0.place.range) \($0.message)" }
    #expect(!findings.isEmpty)
    #expect(Set(findings).count == findings.count)
  }

  @Test("gives up a rule that takes too many steps, and says so once")
  func greedyRule() {
    var rules = RuleSet()
    let rule = """
      id: greedy
      effect: advice
      summary: A test
      each: {a: task.containerDefinitions}
      require: task.containerDefinitions.all(b, task.containerDefinitions.all(c, c.name != "x" || a.name == b.name))
      at: a.name
      message: never
      """
    let mistakes = rules.add([Source(name: "rule.yaml", text: rule)]).flatMap(\.findings)
    #expect(mistakes.isEmpty)
    let containers = (0..<40).map { "  - {name: c\($0), image: app, memory: 64}\n" }.joined()
    let source = Source(name: "a.yaml", text: "family: web\ncontainerDefinitions:\n" + containers)
    for (steps, count) in [(1_000_000, 0), (1_000, 1)] {
      guard
        case .checked(let file, _) = Linter(rules: rules, stepsPerRule: steps).check(source, isNamed: true)
      else {
        Issue.record("not checked")
        return
      }
      #expect(file.findings.map(\.ruleID) == Array(repeating: "limit-exceeded", count: count))
    }
  }

  @Test("lists no more than a thousand mistakes of a definition")
  func manyMistakes() {
    let fields = (0..<2_000).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    let text = "{\"family\": \"web\", \"containerDefinitions\": [], \(fields)}"
    guard case .checked(let file, _) = linter.check(Source(name: "a.json", text: text), isNamed: true) else {
      Issue.record("not checked")
      return
    }
    #expect(file.findings.count == 1_001)
    #expect(file.findings.filter { $0.ruleID == "limit-exceeded" }.count == 1)
  }

  @Test("finds the same whatever it keeps from one file to the next", arguments: [true, false])
  func workingSpace(sharesSchema: Bool) throws {
    let linter = Linter(rules: BuiltInRules.ruleSet())
    let source = Source(
      name: "web.json",
      text: #"{"family": "web", "containerDefinitions": [{"name": "a", "imag": "nginx", "memory": 3}]}"#)
    let space = Linter.WorkingSpace(sharesSchema: sharesSchema)
    for _ in 0..<2 {
      guard case .checked(let file, _) = linter.check(source, isNamed: true, using: space),
        case .checked(let alone, _) = linter.check(source, isNamed: true)
      else {
        Issue.record("not checked")
        return
      }
      #expect(!file.findings.isEmpty)
      #expect(file.findings == alone.findings)
    }
  }
}
