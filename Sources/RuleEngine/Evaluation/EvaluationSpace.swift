import CEL

/// What evaluating rules keeps from one document to the next.
struct EvaluationSpace: ~Copyable {
  var evaluator = Evaluator()
  /// The rules by their places in the rule set.
  private var rules: [ReadyRule]
  /// How many walks through lists there were.
  private var walkCount = 0

  init(ruleCount: Int) {
    rules = Array(repeating: ReadyRule(), count: ruleCount)
  }

  /// Whether a rule finds something in what the variables stand for.
  ///
  /// - Parameters:
  ///   - index: The place of the rule in the rule set.
  ///   - walk: The number of the walk under way.
  mutating func finds(_ index: Int, of all: [CompiledRule], in walk: Int) -> Bool {
    rules[index].read(all[index])
      && rules[index].finds(with: &evaluator, in: walk, at: index, of: all)
  }

  /// When a rule that has found something bites, and how it reports that.
  mutating func report(of index: Int, in all: [CompiledRule]) -> (effect: Effect, report: RuleReport)? {
    rules[index].report(at: index, of: all).map { (rules[index].effect, $0) }
  }

  /// The number of a walk that begins.
  mutating func nextWalk() -> Int {
    walkCount += 1
    return walkCount
  }
}
