/// Rules by their places in a set.
enum RuleList: Sendable {
  /// Those of an image, each made when it is asked for.
  case image(RuleImage)
  case rules([CompiledRule])

  /// The plan to run the rules by.
  var plan: RulePlan {
    switch self {
    case .image(let image): image.plan
    case .rules(let rules): RulePlanner(rules).plan
    }
  }

  /// Puts another rule in the place of one.
  mutating func replace(at index: Int, with rule: CompiledRule) {
    var rules = Array(self)
    rules[index] = rule
    self = .rules(rules)
  }
}

extension RuleList: RandomAccessCollection {
  var startIndex: Int { 0 }

  var endIndex: Int {
    switch self {
    case .image(let image): image.ruleCount
    case .rules(let rules): rules.count
    }
  }

  subscript(index: Int) -> CompiledRule {
    switch self {
    case .image(let image): CompiledRule(SerializedRule(index, in: image))
    case .rules(let rules): rules[index]
    }
  }
}
