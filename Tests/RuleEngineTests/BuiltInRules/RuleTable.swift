import CheckResults

/// `Rules/README.md`: all rules by category and effect.
enum RuleTable {
  static func markdown(_ rules: [RuleDescription]) -> String {
    let categories = Dictionary(grouping: rules, by: \.category).sorted { $0.key < $1.key }
    var text = """
      # Rules

      Generated from the rule files in this folder; `ecslint explain RULE` shows a rule's page.

      | effect | level | when it bites |
      | --- | --- | --- |
      | rejected | error | ECS refuses to register the definition |
      | fails | error | it registers, and then cannot run as written |
      | risky | warning | it runs, at the expense of security, data or availability |
      | advice | note | a seasoned operator would do it differently |

      Rules of the categories `syntax` and `model` are what reading a file finds; they have no file here.

      | category |\(Effect.allCases.map { " \($0.rawValue) |" }.joined()) all |
      | --- |\(Effect.allCases.map { _ in " ---: |" }.joined()) ---: |

      """
    for (category, rules) in categories { text += row(category, rules) }
    text += row("**all**", rules)
    for (category, rules) in categories {
      text += "\n## \(category)\n\n| rule | effect | what it says |\n| --- | --- | --- |\n"
      for rule in rules.sorted(by: { ($0.effect.rank, $0.id) < ($1.effect.rank, $1.id) }) {
        text += "| `\(rule.id)` | \(rule.effect.rawValue) | \(rule.summary.replacing("|", with: "\\|")) |\n"
      }
    }
    return text
  }

  private static func row(_ title: String, _ rules: [RuleDescription]) -> String {
    let counts = Effect.allCases.map { effect in rules.filter { $0.effect == effect }.count }
    return "| \(title) |\(counts.map { " \($0) |" }.joined()) \(rules.count) |\n"
  }
}

extension Effect {
  fileprivate var rank: Int { Effect.allCases.firstIndex(of: self) ?? 0 }
}
