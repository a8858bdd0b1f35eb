import ECSModel
import Spelling
import Syntax

extension Configuration {
  /// The mistakes that only the rules can tell: rules, categories and options that do not exist, and option
  /// values of another type.
  public func mistakes(for rules: RuleSet) -> [Finding] {
    guard !levels.isEmpty || !overrides.isEmpty || !options.isEmpty else { return [] }
    let descriptions = Linter.descriptions(of: rules)
    let ids = Set(descriptions.map(\.id))
    let categories = Set(descriptions.map(\.category))
    let ruleNames = ids.sorted()
    let names = ids.union(categories).sorted()
    let named = levels.map(\.rule) + overrides.flatMap(\.rules)
    var mistakes: [Finding] = []
    for rule in named where !ids.contains(rule.value) && !categories.contains(rule.value) {
      mistakes.append(Self.unknown(rule, "there is no rule or category `\(rule.value)`", among: names))
    }
    var configured = rules
    for options in options {
      if ids.contains(options.rule.value) {
        mistakes += configured.setOptions(options)
      } else {
        mistakes.append(
          Self.unknown(options.rule, "there is no rule `\(options.rule.value)`", among: ruleNames))
      }
    }
    return mistakes.sorted(by: Finding.precedes)
  }

  static func mistake(_ message: String, at range: ByteRange) -> Finding {
    Finding(ruleID: mistakeID, level: .error, message: message, place: Place(range: range))
  }

  private static func unknown(_ name: Setting<String>, _ message: String, among known: [String]) -> Finding {
    let advice =
      Spelling.closest(to: name.value, among: known)
      .map { "did you mean `\($0)`?" } ?? "'ecslint rules' lists them"
    return mistake("\(message); \(advice)", at: name.range)
  }
}
