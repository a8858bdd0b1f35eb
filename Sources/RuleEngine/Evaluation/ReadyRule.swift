import CEL

/// A rule that is being asked, with the values of its options. What most checks do not come to is read when it is
/// asked for.
final class ReadyRule {
  var id: String { compiled.id }
  let effect: Effect
  /// The conditions in `when` that ask nothing about the elements that the innermost loop of the rule walks. They
  /// are settled once for all of them.
  private let precondition: Program?
  /// The number of the walk for which they were settled last.
  private var settledWalk = 0
  /// All of `when`, if there is more in it.
  private let when: Program?
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
    let innermost = CompiledRule.firstBindingSlot + rule.bindings.count - 1
    let first = rule.bindings.isEmpty ? nil : occasion.when?.condition(onVariablesBelow: innermost)
    precondition = first
    when = occasion.when.flatMap { first?.isIdentical(to: $0) == true ? nil : $0 }
    hasOptions = rule.hasOptions
  }

  /// The value of an option, by its place.
  func option(_ index: Int) -> Value { index < options.count ? options[index] : .unknown }

  /// Whether the rule can find something in a walk; if not, it need not be asked about the other elements.
  ///
  /// - Parameter walk: The number of the walk; no other has the same.
  func isDue(with evaluator: inout Evaluator, in walk: Int) -> Bool {
    guard let precondition, settledWalk != walk else { return true }
    let holds = evaluator.holds(precondition)
    // What is not known of the first conditions does not matter where others in `when` fail.
    guard holds == true || holds == nil && when != nil else { return false }
    settledWalk = walk
    return true
  }

  /// Whether the rule finds something in an element, where it is due: `when` holds, and `require` does not.
  func finds(with evaluator: inout Evaluator) -> Bool {
    if let when, evaluator.holds(when) != true { return false }
    guard let require else { return false }
    return evaluator.holds(require) == false
  }
}
