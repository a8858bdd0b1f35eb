extension Evaluation {
  mutating func compare(_ node: Node) -> Value {
    let left = value(of: node.first)
    let right = value(of: node.second)
    if case .int(let left) = left, case .int(let right) = right {
      switch node.operation {
      case .less: return .bool(left < right)
      case .lessOrEqual: return .bool(left <= right)
      case .greater: return .bool(left > right)
      default: return .bool(left >= right)
      }
    }
    guard spend(readingTextOf: left) else { return tooManySteps }
    guard let ordering = left.ordering(to: right) else {
      return located(mismatch(left, right, in: node.symbol), node)
    }
    switch node.operation {
    case .less: return .bool(ordering == .less)
    case .lessOrEqual: return .bool(ordering == .less || ordering == .equal)
    case .greater: return .bool(ordering == .greater)
    default: return .bool(ordering == .greater || ordering == .equal)
    }
  }
}

extension Node {
  fileprivate var symbol: String {
    switch operation {
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    default: ">="
    }
  }
}
