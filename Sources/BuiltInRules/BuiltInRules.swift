public import RuleEngine

/// The rules of `Rules/`, compiled into the program.
public enum BuiltInRules {
  /// The rules, ready to check with.
  public static func ruleSet() -> RuleSet {
    RuleSet(
      image: compiledRules,
      texts: RuleSet.BuiltInTexts(descriptions: ruleDescriptions, extensible: extensibleRules))
  }
}
