import BuiltInRules
import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A configuration")
struct ConfigurationTests {
  static let whole = """
    rules-as-of: 0.3.0
    fail-on: warning
    placeholders: refuse
    rules:
      latest-image-tag: off
      security: note
    options:
      sizing: {limit: 300, names: [web]}
    rule-folders: [policies]
    exclude: "**/fixtures/**"
    baseline: known.yaml
    overrides:
      - files: ["legacy/*.json"]
        paths: ["containerDefinitions[web].image"]
        rules: [latest-image-tag, security]
        level: off
        reason: pinned by the deploy job
    """

  @Test("is read")
  func read() {
    let (configuration, mistakes) = Configuration.reading(Source(name: "c", text: Self.whole))
    #expect(mistakes.isEmpty)
    #expect(configuration.rulesAsOf?.value == RuleSetVersion("0.3.0"))
    #expect(configuration.failOn?.value == .warning)
    #expect(configuration.placeholders?.value == .refuse)
    #expect(configuration.levels.map(\.rule.value) == ["latest-image-tag", "security"])
    #expect(configuration.levels.map(\.level.value) == [.off, .note])
    #expect(configuration.options.first?.values.map(\.value.value) == [.integer(300), .strings(["web"])])
    #expect(configuration.ruleFolders.map(\.value) == ["policies"])
    #expect(configuration.exclusion(of: "a/fixtures/b.json")?.value.text == "**/fixtures/**")
    #expect(configuration.exclusion(of: "a/b.json") == nil)
    #expect(configuration.baseline?.value == "known.yaml")
    #expect(configuration.overrides.map(\.reason) == ["pinned by the deploy job"])
  }

  @Test("may be empty, or have keys without values", arguments: ["", "# nothing\n", "rules:\noverrides:\n"])
  func empty(_ text: String) {
    let (configuration, mistakes) = Configuration.reading(Source(name: "c", text: text))
    #expect(mistakes.isEmpty)
    #expect(configuration.levels.isEmpty)
  }

  @Test("that `init` writes sets nothing, and sets something when its comments are taken out")
  func template() {
    #expect(Configuration.reading(Source(name: "c", text: Configuration.template)).mistakes.isEmpty)
    let lines = Configuration.template.split(separator: "\n")
    let settings = lines.filter { $0.hasPrefix("#") && (!$0.hasPrefix("# ") || $0.hasPrefix("#  ")) }.map {
      $0.dropFirst()
    }
    let (configuration, mistakes) = Configuration.reading(
      Source(name: "c", text: settings.joined(separator: "\n")))
    #expect(mistakes.isEmpty)
    #expect(configuration.mistakes(for: BuiltInRules.ruleSet()).map(\.message) == [])
    #expect(configuration.overrides.count == 1)
    for key in ConfigurationKey.allCases { #expect(settings.contains { $0.hasPrefix(key.rawValue + ":") }) }
  }

  @Test(
    "has its mistakes reported at their places",
    arguments: [
      ("⟦fial-on⟧: error", "a configuration has no `fial-on`; did you mean `fail-on`?"),
      ("fail-on: ⟦eror⟧", "`eror` is no level to fail on; did you mean `error`?"),
      ("rules: {a: ⟦of⟧}", "`of` is no level; did you mean `off`?"),
      ("rules: ⟦security⟧", "this takes rules or categories, each with its level"),
      ("placeholders: ⟦true⟧", "`true` is no placeholder policy; use allow, refuse"),
      ("rules-as-of: ⟦\"3\"⟧", "this takes a version, such as 0.1.0"),
      ("rule-folders: [⟦7⟧]", "this takes the path of a folder"),
      ("exclude: ⟦\"*.{json,yaml}\"⟧", "braces have no meaning in a pattern; list the patterns"),
      ("options: {a: {b: ⟦1.5⟧}}", "this takes a text, a whole number, a boolean or a list of texts"),
      (
        "overrides:\n  - ⟦files⟧: a\n    rules: b\n    level: off", "an override needs `reason`"
      ),
      ("overrides:\n  - {files: a, rules: b, level: off, reason: ⟦\"\"⟧}", "this takes a reason, in words"),
      (
        "overrides:\n  - {⟦rules⟧: b, level: off, reason: c}",
        "an override needs `files` or `paths`; what is true everywhere goes under `rules`"
      ),
      ("- ⟦a⟧", "this takes keys with their values, such as `fail-on: warning`"),
    ])
  func mistakes(_ marked: String, _ message: String) {
    let text = MarkedText(marked)
    let (_, mistakes) = Configuration.reading(Source(name: "c", text: text.text))
    #expect(mistakes.map(\.message) == [message])
    #expect(mistakes.map(\.place.range) == text.ranges)
    #expect(mistakes.allSatisfy { $0.level == .error })
  }

  @Test("has its syntax errors reported")
  func syntax() {
    #expect(!Configuration.reading(Source(name: "c", text: "rules: [")).mistakes.isEmpty)
    #expect(!Configuration.reading(Source(name: "c", text: "fail-on: error\nfail-on: note")).mistakes.isEmpty)
  }
}
