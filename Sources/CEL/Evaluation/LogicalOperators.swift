// `&&` and `||` are commutative: either side may decide, whatever the other is.

extension Evaluation {
  mutating func and(_ left: Value, _ node: Node) -> Value {
    if case .bool(false) = left { return left }
    let right = value(of: node.second)
    switch (left, right) {
    case (_, .bool(false)): return right
    case (.bool(true), .bool(true)): return right
    default: return undecided(left, right, "&&", node)
    }
  }

  mutating func or(_ left: Value, _ node: Node) -> Value {
    if case .bool(true) = left { return left }
    let right = value(of: node.second)
    switch (left, right) {
    case (_, .bool(true)): return right
    case (.bool(false), .bool(false)): return right
    default: return undecided(left, right, "||", node)
    }
  }

  func not(_ operand: Value) -> Value {
    if case .bool(let value) = operand { .bool(!value) } else { mismatch(operand, in: "!") }
  }

  private func undecided(_ left: Value, _ right: Value, _ symbol: String, _ node: Node) -> Value {
    located(mismatch(left, right, in: symbol), node)
  }
}
