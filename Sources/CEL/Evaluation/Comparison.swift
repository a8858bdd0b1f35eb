extension Evaluation {
  mutating func compare(_ node: BorrowedNode) -> Truth {
    let left = value(of: node.first)
    let right = value(of: node.second)
    if case .int(let left) = left, case .int(let right) = right {
      switch node.operation {
      case .less: return Truth(left < right)
      case .lessOrEqual: return Truth(left <= right)
      case .greater: return Truth(left > right)
      default: return Truth(left >= right)
      }
    }
    guard spend(readingTextOf: left) else { return .other(tooManySteps) }
    if left.isUnknown || right.isUnknown { return .unknown }
    guard let ordering = left.ordering(to: right) else {
      return .other(located(mismatch(left, right, in: node.symbol), node))
    }
    switch node.operation {
    case .less: return Truth(ordering == .less)
    case .lessOrEqual: return Truth(ordering == .less || ordering == .equal)
    case .greater: return Truth(ordering == .greater)
    default: return Truth(ordering == .greater || ordering == .equal)
    }
  }
}

extension BorrowedNode {
  fileprivate var symbol: String {
    switch operation {
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    default: ">="
    }
  }
}
