import CEL

/// The conditions of a rule, with the values of its options.
final class ReadyRule {
  let conditions: RuleConditions
  let options: [Value]

  /// Reads the conditions; nil where an image is not what `ImageWriter` wrote.
  init?(_ rule: CompiledRule) {
    guard let conditions = rule.conditions else { return nil }
    self.conditions = conditions
    options = (rule.chosenOptions ?? conditions.options).map(Value.init)
  }
}
