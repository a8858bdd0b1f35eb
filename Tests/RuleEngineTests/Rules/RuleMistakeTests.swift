import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("A mistake in a rule file")
struct RuleMistakeTests {
  private static let rule = """
    id: low-memory
    category: memory
    effect: advice
    since: 0.1.0
    summary: Memory is low
    why: Because.
    each:
      container: task.containerDefinitions
    require: container.memory > 10
    at: container.memory
    message: "{container.memory} MiB is low"
    """

  private func mistakes(replacing old: String, with new: String) -> [String] {
    var rules = RuleSet()
    let text = Self.rule.replacing(old, with: new)
    let file = rules.add([
      Source(name: "rule.yaml", text: text.replacing("⟦", with: "").replacing("⟧", with: ""))
    ])[0]
    let marked = MarkedText(text)
    if !marked.ranges.isEmpty { #expect(file.findings.map(\.place.range) == marked.ranges) }
    return file.findings.map(\.message)
  }

  @Test("is none in a good one")
  func none() {
    #expect(mistakes(replacing: "nothing", with: "nothing").isEmpty)
  }

  @Test("is found at a misspelt field, with a suggestion")
  func misspeltField() {
    let messages = mistakes(replacing: "require: container.memory >", with: "require: container.⟦memry⟧ >")
    #expect(messages.count == 1)
    #expect(messages.first?.contains("did you mean `memory`") == true)
  }

  @Test("is found at a misspelt key, with a suggestion")
  func misspeltKey() {
    #expect(
      mistakes(replacing: "summary:", with: "⟦sumary⟧:").first
        == "a rule has no `sumary`; did you mean `summary`?")
  }

  @Test("is found in an expression inside a message")
  func message() {
    let messages = mistakes(replacing: "{container.memory}", with: "{container.⟦memroy⟧}")
    #expect(messages.first?.contains("did you mean `memory`") == true)
  }

  @Test("is found where a condition is no truth value")
  func noCondition() {
    #expect(mistakes(replacing: "container.memory > 10", with: "container.memory").count == 1)
  }

  @Test("is found where `each` walks something else than a list")
  func noList() {
    #expect(
      mistakes(replacing: "task.containerDefinitions", with: "⟦task.family⟧") == [
        "`task.family` is no list to walk"
      ])
  }

  @Test(
    "is found where `each` reads options, which may differ between rules that walk together",
    arguments: [
      "options.names", "options . names", "task.containerDefinitions.filter(c, options.on)",
      "options.on ? task.volumes : []",
    ])
  func optionsInEach(collection: String) {
    let messages = mistakes(
      replacing: "each:\n  container: task.containerDefinitions",
      with:
        "options: {names: [a], on: true}\neach:\n  other: ⟦\"\(collection)\"⟧\n  container: task.containerDefinitions"
    )
    #expect(messages == ["`each` cannot read options; use them in `when`"])
  }

  @Test(
    "is found where all options are asked for, and not one of them",
    arguments: [
      "cel.bind(o, options, o.on)", "[options].all(o, o.on)", "(true ? options : options).on",
      "options == options",
    ])
  func allOptions(condition: String) {
    let messages = mistakes(
      replacing: "require: container.memory > 10",
      with: "options: {on: true}\nrequire: ⟦\"\(condition)\"⟧")
    #expect(messages == ["`options` is no value; name one of them: `options.NAME`"])
  }

  @Test("is none where another name ends like that of the options")
  func namedLikeOptions() {
    let messages = mistakes(
      replacing: "each:\n  container: task.containerDefinitions\nrequire: container.memory",
      with: """
        each:
          my_options: task.containerDefinitions
          label: my_options.links
          container: task.containerDefinitions
        require: container.memory
        """)
    #expect(messages.isEmpty)
  }

  @Test("is found in an unknown effect, with a suggestion")
  func effect() {
    #expect(
      mistakes(replacing: "effect: advice", with: "effect: ⟦advise⟧").first
        == "advise is no effect; did you mean advice?")
  }

  @Test("is found where something is missing", arguments: ["effect", "summary", "message", "require"])
  func missing(_ key: String) throws {
    let line = try #require(Self.rule.split(separator: "\n").first { $0.hasPrefix(key + ":") })
    #expect(mistakes(replacing: String(line), with: "") == ["a rule needs `\(key)`"])
  }

  @Test("is found where two rules have one id")
  func duplicate() {
    var rules = RuleSet()
    let files = rules.add([
      Source(name: "a.yaml", text: Self.rule), Source(name: "b.yaml", text: Self.rule),
    ])
    #expect(files[0].findings.isEmpty)
    #expect(
      files[1].findings.map(\.message) == ["there is another rule low-memory; choose a name of its own"])
  }

  @Test("keeps only its own rule out")
  func others() {
    var rules = RuleSet()
    _ = rules.add([
      Source(name: "a.yaml", text: Self.rule),
      Source(name: "b.yaml", text: "id: broken"),
    ])
    #expect(rules.descriptions.map(\.id) == ["low-memory"])
  }
}
