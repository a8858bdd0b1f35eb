import CEL
import CheckResults

/// What evaluating rules keeps from one document to the next.
struct EvaluationSpace: ~Copyable {
  var evaluator = Evaluator()
  /// The rules by their places in the rule set.
  private var rules: [ReadyRule]
  private let collections: ReadyCollections
  /// How many runs there were.
  private var runCount = 0
  /// How many steps each rule may take in the run under way.
  private var allowance = 0
  /// How many walks through lists there were.
  private var walkCount = 0

  init(for plan: RulePlan) {
    collections = ReadyCollections(plan)
    // Made one by one, since it takes longer to copy one.
    rules = (0..<plan.presence.ruleCount).map { _ in ReadyRule() }
  }

  /// Begins a run over a document, in which each rule may take so many steps.
  mutating func beginRun(allowance: Int) {
    runCount += 1
    self.allowance = allowance
  }

  /// The number of a walk that begins.
  mutating func nextWalk() -> Int {
    walkCount += 1
    return walkCount
  }

  /// A collection of the plan, by its number; nil where the plan is not what a `RulePlanner` wrote.
  @inline(__always)
  func collection(_ number: Int) -> BorrowedProgram? { collections[number] }

  /// Asks a rule whether it finds something in what the variables stand for.
  ///
  /// - Parameters:
  ///   - index: The place of the rule in the rule set.
  ///   - walk: The number of the walk under way.
  @inline(__always)
  mutating func ask(_ index: Int, of all: RuleList, in walk: Int) -> ReadyRule.Verdict {
    rules[index].budget.enter(runCount, allowance: allowance)
    return rules[index].ask(with: &evaluator, in: walk, at: index, of: all)
  }

  /// How many steps a rule has left.
  mutating func stepsLeft(of index: Int) -> Int {
    rules[index].budget.enter(runCount, allowance: allowance)
    return rules[index].budget.stepsLeft
  }

  /// Takes off steps that a rule took otherwise; how many it has left.
  mutating func spend(_ steps: Int, on index: Int) -> Int {
    rules[index].budget.stepsLeft -= steps
    return rules[index].budget.stepsLeft
  }

  /// When a rule that has found something bites, and how it reports that.
  mutating func report(of index: Int, in all: RuleList) -> (effect: Effect, report: RuleReport)? {
    rules[index].report(at: index, of: all).map { (rules[index].effect, $0) }
  }
}
