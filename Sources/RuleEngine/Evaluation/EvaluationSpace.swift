import CEL

/// What evaluating rules keeps from one document to the next.
struct EvaluationSpace: ~Copyable {
  var evaluator = Evaluator()
  /// The rules that have been evaluated, by their places in the rule set.
  private var rules: [ReadyRule?]
  /// How many walks through lists there were.
  private var walkCount = 0

  init(ruleCount: Int) {
    rules = Array(repeating: nil, count: ruleCount)
  }

  /// The rule at a place of the rule set, which is read the first time.
  mutating func rule(at index: Int, of all: [CompiledRule]) -> ReadyRule? {
    if let rule = rules[index] { return rule }
    let rule = ReadyRule(all[index])
    rules[index] = rule
    return rule
  }

  /// The number of a walk that begins.
  mutating func nextWalk() -> Int {
    walkCount += 1
    return walkCount
  }
}
