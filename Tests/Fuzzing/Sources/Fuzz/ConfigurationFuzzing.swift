import BuiltInRules
import RuleEngine
import Syntax

/// Reading a configuration, and checking under it.
enum ConfigurationFuzzing {
  private static let rules = BuiltInRules.ruleSet()
  private static let sample = Source(
    name: "a/web.yaml",
    text: """
      family: web
      containerDefinitions:
        - {name: web, image: nginx, memory: 4, memoryReservation: 8, privileged: true}

      """)

  static func run(_ bytes: [UInt8]) {
    let source = Source(name: ".ecslint.yaml", bytes: bytes)
    let (configuration, mistakes) = Configuration.reading(source)
    for finding in mistakes + configuration.mistakes(for: rules) {
      SyntaxFuzzing.requireInside(finding.place.range, source)
    }
    _ = configuration.exclusion(of: sample.name)
    _ = Linter(rules: rules, configuration: configuration).check(sample, isNamed: true, path: sample.name)
  }
}
