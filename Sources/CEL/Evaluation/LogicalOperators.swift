// `&&` and `||` are commutative: either side may decide, whatever the other is.

extension Evaluation {
  mutating func and(_ node: BorrowedNode) -> Truth {
    let left = truth(of: node.first)
    if case .false = left { return .false }
    let right = truth(of: node.second)
    switch (left, right) {
    case (_, .false): return .false
    case (.true, .true): return .true
    default: return undecided(left, right, "&&", node)
    }
  }

  mutating func or(_ node: BorrowedNode) -> Truth {
    let left = truth(of: node.first)
    if case .true = left { return .true }
    let right = truth(of: node.second)
    switch (left, right) {
    case (_, .true): return .true
    case (.false, .false): return .false
    default: return undecided(left, right, "||", node)
    }
  }

  mutating func not(_ node: BorrowedNode) -> Truth {
    let operand = truth(of: node.first)
    guard case .other(let value) = operand else { return operand.negated }
    return .other(located(mismatch(value, in: "!"), node))
  }

  private mutating func undecided(_ left: Truth, _ right: Truth, _ symbol: String, _ node: BorrowedNode)
    -> Truth
  {
    switch (left, right) {
    case (.unknown, _), (_, .unknown): .unknown
    default: .other(located(mismatch(Value(left), Value(right), in: symbol), node))
    }
  }
}
