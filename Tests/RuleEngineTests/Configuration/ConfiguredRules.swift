import CheckResults
import RuleEngine
import Syntax
import Testing

/// Two rules of different age and category, one with options, for tests of what a configuration does to them.
enum ConfiguredRules {
  static let definition = """
    family: web
    containerDefinitions:
      - {name: web, image: "web:1", memory: 400}
      - {name: log, image: "log:1", memory: 400}
    """

  static func rules() throws -> RuleSet {
    var rules = RuleSet()
    let files = rules.add([
      Source(name: "old.yaml", text: rule("low-limit", category: "memory", since: "0.1.0")),
      Source(name: "new.yaml", text: rule("new-limit", category: "size", since: "0.3.0")),
    ])
    try #require(files.flatMap(\.findings).isEmpty)
    return rules
  }

  private static func rule(_ id: String, category: String, since: String) -> String {
    """
    id: \(id)
    category: \(category)
    effect: risky
    since: \(since)
    summary: Memory
    options: {limit: 300, names: [web]}
    each: {container: task.containerDefinitions}
    when: container.name in options.names
    require: container.memory <= options.limit
    at: container.memory
    message: "{container.name} above {options.limit}"
    """
  }

  /// The findings of the two rules, as `level rule path`.
  static func findings(_ text: String, path: String = "a/task.yaml", in definition: String = definition)
    throws
    -> [String]
  {
    let (configuration, mistakes) = Configuration.reading(Source(name: "c", text: text))
    try #require(mistakes.isEmpty)
    let rules = try rules()
    try #require(configuration.mistakes(for: rules).isEmpty)
    let outcome = Linter(rules: rules, configuration: configuration)
      .check(Source(name: "t.yaml", text: definition), isNamed: true, path: path)
    guard case .checked(let file, _) = outcome else { return ["nothing checked"] }
    return file.findings.map { "\($0.level) \($0.ruleID) \($0.place.logicalPath)" }.sorted()
  }
}
