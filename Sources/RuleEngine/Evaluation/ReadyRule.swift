import CEL

/// A rule that is being asked, with the values of its options. What most checks do not come to is read when it is
/// asked for.
final class ReadyRule {
  var id: String { compiled.id }
  let effect: Effect
  private let when: Program?
  /// Whether `when` asks nothing about the elements that the innermost loop of the rule walks. It comes out the same
  /// for all of them then.
  private let asksOuterAlone: Bool
  /// What `when` came to in a walk of that loop, and how many steps that takes.
  private var known = (walk: 0, holds: false, steps: 0)
  /// Nil where an image is not what `ImageWriter` wrote.
  private lazy var require = compiled.require
  /// How the rule reports what it finds; nil where an image is not what `ImageWriter` wrote.
  private(set) lazy var report = compiled.report
  let hasOptions: Bool
  private lazy var options = compiled.options.map(Value.init)
  private let compiled: CompiledRule

  /// Reads when to ask it; nil where an image is not what `ImageWriter` wrote.
  init?(_ rule: CompiledRule) {
    guard let occasion = rule.occasion else { return nil }
    compiled = rule
    effect = occasion.effect
    when = occasion.when
    let innermost = CompiledRule.firstBindingSlot + rule.bindings.count - 1
    asksOuterAlone = !rule.bindings.isEmpty && when?.readsVariables(onlyBelow: innermost) ?? false
    hasOptions = rule.hasOptions
  }

  /// The value of an option, by its place.
  func option(_ index: Int) -> Value { index < options.count ? options[index] : .unknown }

  /// Whether the rule finds something: `when` holds, and `require` does not.
  ///
  /// - Parameter walk: The number of the walk that the element comes up in; no other has the same.
  func finds(with evaluator: inout Evaluator, in walk: Int) -> Bool {
    guard isDue(with: &evaluator, in: walk), let require else { return false }
    return evaluator.holds(require) == false
  }

  private func isDue(with evaluator: inout Evaluator, in walk: Int) -> Bool {
    guard let when else { return true }
    guard asksOuterAlone else { return evaluator.holds(when) == true }
    if known.walk == walk {
      evaluator.takeAgain(known.steps)
    } else {
      let before = evaluator.stepsTaken
      let holds = evaluator.holds(when) == true
      known = (walk, holds, evaluator.stepsTaken - before)
    }
    return known.holds
  }
}
