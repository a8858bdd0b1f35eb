import BuiltInRules
import RuleEngine
import Syntax

/// Compiling a rule file, and checking with it.
enum RuleFuzzing {
  private static let sample = Source(
    name: "sample.json",
    text: """
      {"family": "web", "cpu": "256", "memory": "512", "networkMode": "awsvpc",
       "volumes": [{"name": "data", "host": {"sourcePath": "/data"}}],
       "containerDefinitions": [
        {"name": "web", "image": "nginx:1.27", "memory": 256, "essential": true,
         "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "${B}"}],
         "portMappings": [{"containerPort": 80, "hostPort": 80}], "dockerLabels": {"a": "b"}},
        {"name": "log", "image": "fluentd", "memory": 64, "memoryReservation": 128,
         "dependsOn": [{"containerName": "web", "condition": "START"}]}]}
      """)

  static func run(_ bytes: [UInt8]) {
    var rules = RuleSet()
    let source = Source(name: "rule.yaml", bytes: bytes)
    for file in rules.add([source]) {
      for finding in file.findings { SyntaxFuzzing.requireInside(finding.place.range, source) }
    }
    _ = Linter(rules: rules, stepsPerRule: 200_000).check(sample, isNamed: true)
  }
}
