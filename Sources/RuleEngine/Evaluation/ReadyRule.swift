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
  /// Whether they held then.
  private var isDue = true
  /// All of `when`, if there is more in it.
  private let when: Program?
  /// Nil before it is first asked for, and where an image is not what `ImageWriter` wrote.
  private var require: Program?
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

  /// Whether the rule finds something: `when` holds, and `require` does not.
  ///
  /// - Parameter walk: The number of the walk that the element comes up in; no other has the same.
  func finds(with evaluator: inout Evaluator, in walk: Int) -> Bool {
    if let precondition {
      if settledWalk != walk {
        settledWalk = walk
        // Where the first conditions are unknown, `when` as a whole never holds.
        isDue = evaluator.gives(true, precondition)
      }
      guard isDue else { return false }
    }
    if let when, !evaluator.gives(true, when) { return false }
    if require == nil { require = compiled.require }
    guard let require else { return false }
    return evaluator.gives(false, require)
  }
}
