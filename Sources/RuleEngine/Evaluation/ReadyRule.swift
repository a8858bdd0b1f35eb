import CEL

/// The conditions of a rule, with the values of its options. What most checks do not come to is read when it is
/// asked for.
final class ReadyRule {
  let effect: Effect
  private let when: Program?
  /// Nil where an image is not what `ImageWriter` wrote.
  private lazy var require = storedRequire.program
  private let storedRequire: StoredProgram
  private lazy var options = rule.options.map(Value.init)
  private let rule: CompiledRule

  /// Reads the conditions; nil where an image is not what `ImageWriter` wrote.
  init?(_ rule: CompiledRule) {
    guard let conditions = rule.conditions else { return nil }
    effect = conditions.effect
    when = conditions.when
    storedRequire = conditions.require
    self.rule = rule
  }

  /// The value of an option, by its place.
  func option(_ index: Int) -> Value { index < options.count ? options[index] : .unknown }

  /// Whether the rule finds something: `when` holds, and `require` does not.
  func finds(with evaluator: inout Evaluator) -> Bool {
    if let when {
      guard evaluator.holds(when) == true else { return false }
    }
    guard let require else { return false }
    return evaluator.holds(require) == false
  }
}
