import CEL

/// The conditions of a rule, with the values of its options.
final class ReadyRule {
  let effect: Effect
  private let when: Program?
  /// Nil where an image is not what `ImageWriter` wrote.
  private lazy var require = storedRequire.program
  private let storedRequire: StoredProgram
  let options: [Value]

  /// Reads the conditions; nil where an image is not what `ImageWriter` wrote.
  init?(_ rule: CompiledRule) {
    guard let conditions = rule.conditions else { return nil }
    effect = conditions.effect
    when = conditions.when
    storedRequire = conditions.require
    options = (rule.chosenOptions ?? conditions.options).map(Value.init)
  }

  /// Whether the rule finds something: `when` holds, and `require` does not.
  func finds(with evaluator: inout Evaluator) -> Bool {
    if let when {
      guard evaluator.holds(when) == true else { return false }
    }
    guard let require else { return false }
    return evaluator.holds(require) == false
  }
}
