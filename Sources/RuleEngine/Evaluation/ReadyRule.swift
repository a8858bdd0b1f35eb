import CEL
import CheckResults

/// A rule that is being asked. What most checks do not come to is read when it is asked for.
///
/// It is a value that is changed where it stands, since a check takes hardly longer than counting a reference.
struct ReadyRule {
  /// What came of asking a rule.
  enum Verdict {
    case nothing, found
    /// The rule has no steps left, which it had before.
    case exhausted
  }

  private enum State {
    case unread, read
    /// An image is not what `ImageWriter` wrote.
    case unreadable
  }

  /// Kept by reference, since most rules never report.
  private final class ReadyReport {
    let report: RuleReport

    init(_ report: RuleReport) { self.report = report }
  }

  private var state = State.unread
  private(set) var effect = Effect.advice
  /// Nil before an expression is read.
  private var options: SetOptions?
  /// The conditions in `when` that ask nothing about the elements that the innermost loop of the rule walks. They
  /// are settled once for all of them.
  private var precondition: KeptProgram?
  /// The number of the walk for which they were settled last.
  private var settledWalk = 0
  /// Whether they held then.
  private var isDue = true
  /// All of `when`, if there is more in it.
  private var when: KeptProgram?
  /// Nil before it is first asked for, and where an image is not what `ImageWriter` wrote.
  private var require: KeptProgram?
  private var report: ReadyReport?
  /// What it may still take in the run under way.
  var budget = StepBudget()

  /// Reads when to ask the rule, if that was not done before; whether it can be read.
  ///
  /// - Parameters:
  ///   - index: The place of this rule in the rule set.
  ///   - rules: All rules.
  @inline(never)
  private mutating func read(at index: Int, of rules: RuleList) -> Bool {
    if case .unread = state {
      state = rules[index].occasion.map { prepare($0, at: index, of: rules) } == nil ? .unreadable : .read
    }
    return state == .read
  }

  private mutating func prepare(_ occasion: RuleOccasion, at index: Int, of rules: RuleList) {
    effect = occasion.effect
    guard let all = occasion.when.map({ withOptions($0, at: index, of: rules) }) else { return }
    let innermost = rules[index].innermostSlot
    let first = innermost == CompiledRule.taskSlot ? nil : all.condition(onVariablesBelow: innermost)
    precondition = first.map(KeptProgram.init)
    when = first?.isIdentical(to: all) == true ? nil : KeptProgram(all)
  }

  /// The program with the rule's options as constants.
  private mutating func withOptions(_ program: Program, at index: Int, of rules: RuleList) -> Program {
    options(at: index, of: rules).set(in: program)
  }

  /// The options that the rule's programs do not have yet.
  private mutating func options(at index: Int, of rules: RuleList) -> SetOptions {
    let options = self.options ?? SetOptions(rules[index].hasOptionsSet ? [] : rules[index].options)
    self.options = options
    return options
  }

  /// Asks whether the rule finds something: `when` holds, and `require` does not. What that takes comes off its budget.
  ///
  /// - Parameters:
  ///   - walk: The number of the walk that the element comes up in; no other has the same.
  ///   - index: The place of this rule in the rule set.
  ///   - rules: All rules.
  @inline(__always)
  mutating func ask(
    with evaluator: inout Evaluator, in walk: Int, at index: Int, of rules: RuleList
  ) -> Verdict {
    // What was settled for the walk costs nothing.
    guard budget.stepsLeft > 0, settledWalk != walk || isDue else { return .nothing }
    let before = evaluator.stepsTaken
    let finds = finds(with: &evaluator, in: walk, at: index, of: rules)
    budget.stepsLeft -= evaluator.stepsTaken - before
    if finds { return .found }
    return budget.stepsLeft > 0 ? .nothing : .exhausted
  }

  @inline(__always)
  private mutating func finds(
    with evaluator: inout Evaluator, in walk: Int, at index: Int, of rules: RuleList
  ) -> Bool {
    guard state == .read || read(at: index, of: rules) else { return false }
    if settledWalk != walk, let condition = precondition?.lent {
      settledWalk = walk
      // Where the first conditions are unknown, `when` as a whole never holds.
      isDue = evaluator.gives(true, condition)
      guard isDue else { return false }
    }
    if let condition = when?.lent, !evaluator.gives(true, condition) { return false }
    if require == nil { readRequirement(at: index, of: rules) }
    guard let condition = require?.lent else { return false }
    return evaluator.gives(false, condition)
  }

  @inline(never)
  private mutating func readRequirement(at index: Int, of rules: RuleList) {
    require = rules[index].require.map { KeptProgram(withOptions($0, at: index, of: rules)) }
  }

  /// How the rule reports what it finds; nil where an image is not what `ImageWriter` wrote.
  mutating func report(at index: Int, of rules: RuleList) -> RuleReport? {
    if report == nil, let report = rules[index].report {
      self.report = ReadyReport(options(at: index, of: rules).set(in: report))
    }
    return report?.report
  }
}
