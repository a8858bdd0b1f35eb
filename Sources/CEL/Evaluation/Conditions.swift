/// Conditions of which nobody asks more than whether they come out one way.
extension Evaluation {
  /// Whether the node at `position` gives `outcome`: not if it gives the opposite, is unknown, fails, or is no truth
  /// value. Which of these it is takes longer to find out.
  mutating func gives(_ outcome: Bool, at position: Int32) -> Bool {
    var (position, outcome) = (position, outcome)
    while spend(1) {
      let node = self.node(at: position)
      switch node.operation {
      case .not:
        outcome.toggle()
        position = node.first
      // Both operands have to come out so, or either.
      case .and where outcome, .or where !outcome:
        guard gives(outcome, at: node.first) else { return false }
        position = node.second
      case .and, .or:
        if gives(outcome, at: node.first) { return true }
        position = node.second
      case .conditional:
        switch truth(of: node.first) {
        case .true: position = node.second
        case .false: position = node.third
        case .unknown, .other: return false
        }
      case .all, .exists: return gives(outcome, walking: node)
      default:
        switch truth(of: node) {
        case .true: return outcome
        case .false: return !outcome
        case .unknown, .other: return false
        }
      }
    }
    return false
  }

  /// What `gives` says of the macros `all` and `exists`.
  private mutating func gives(_ outcome: Bool, walking node: BorrowedNode) -> Bool {
    let walk = walk(node)
    guard walk.isPossible else { return false }
    // `exists` is true, and `all` is false, as soon as one element makes it so; else all elements have to.
    let isOneEnough = (node.operation == .exists) == outcome
    for position in 0..<walk.count {
      bind(position, of: walk)
      if gives(outcome, at: walk.body) {
        if isOneEnough { return true }
      } else {
        if !isOneEnough { return false }
        if stepsLeft < 0 { return false }
      }
    }
    return !isOneEnough
  }
}
