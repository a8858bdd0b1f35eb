import CompiledRules
public import RuleEngine

/// The rules of `Rules/`, compiled into the program.
public enum BuiltInRules {
  /// The rules, ready to check with.
  public static func ruleSet() -> RuleSet {
    let words = UnsafeBufferPointer(start: compiledRuleWords(), count: compiledRuleWordCount())
    return RuleSet(
      image: RuleImage(words),
      texts: RuleSet.BuiltInTexts(descriptions: ruleDescriptions, extensible: extensibleRules))
  }
}
