public import CheckResults
import ECSModel
import Syntax

extension Configuration {
  /// The mistakes that only the rules can tell: rules, categories and options that do not exist, and option
  /// values of another type.
  public func mistakes(for rules: RuleSet) -> [Finding] {
    guard !levels.isEmpty || !overrides.isEmpty || !options.isEmpty else { return [] }
    let categoryOfRule = Linter.categories(of: rules)
    let categories = Set(categoryOfRule.values)
    var mistakes: [Finding] = []
    lazy var nameAdvice = UnknownRuleAdvice(among: categories.union(categoryOfRule.keys), quote: "`")
    let named = levels.map(\.rule) + overrides.flatMap(\.rules)
    for rule in named where categoryOfRule[rule.value] == nil && !categories.contains(rule.value) {
      let advice = nameAdvice.advice(for: rule.value)
      mistakes.append(
        Self.mistake("there is no rule or category `\(rule.value)`; \(advice)", at: rule.range))
    }
    lazy var ruleAdvice = UnknownRuleAdvice(among: Set(categoryOfRule.keys), quote: "`")
    var collection = rules.collection
    for options in options {
      if categoryOfRule[options.rule.value] != nil {
        mistakes += collection.mistakes(in: options)
      } else {
        let advice = ruleAdvice.advice(for: options.rule.value)
        mistakes.append(
          Self.mistake("there is no rule `\(options.rule.value)`; \(advice)", at: options.rule.range))
      }
    }
    return mistakes.sorted(by: Finding.precedes)
  }

  static func mistake(_ message: String, at range: ByteRange) -> Finding {
    Finding(ruleID: mistakeID, level: .error, message: message, place: Place(range: range))
  }
}
