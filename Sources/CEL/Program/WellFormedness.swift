extension Program {
  /// Whether every field of every node refers to what its operation needs, and only to earlier nodes, and no range
  /// ends before it starts.
  var isWellFormed: Bool {
    !nodes.isEmpty && nodes.indices.allSatisfy(isWellFormed) && code.ranges.allSatisfy { $0.start <= $0.end }
  }

  private func isWellFormed(_ position: Int) -> Bool {
    let node = nodes[position]
    func isNode(_ field: Int32) -> Bool { field >= 0 && field < position }
    func isText(_ field: Int32) -> Bool {
      guard constants.indices.contains(Int(field)), case .string = constants[Int(field)] else { return false }
      return true
    }
    func areOperands(_ start: Int32, _ count: Int32, minimum: Int32 = 0) -> Bool {
      start >= 0 && count >= 0 && Int(start) + Int(count) <= operands.count
        && operands[Int(start)..<Int(start) + Int(count)].allSatisfy { $0 >= minimum && $0 < position }
    }
    func areSlots(_ start: Int32, _ count: Int) -> Bool {
      start >= 0 && Int(start) + count <= localCount
    }
    switch node.operation {
    case .constant: return constants.indices.contains(Int(node.first))
    case .variable: return node.first >= 0
    case .local: return areSlots(node.first, 1)
    case .member, .hasMember: return isNode(node.first) && node.second >= 0
    case .namedMember, .hasNamedMember: return isNode(node.first) && isText(node.second)
    case .conditional: return isNode(node.first) && isNode(node.second) && isNode(node.third)
    case .index, .and, .or, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in, .add,
      .subtract, .multiply, .divide, .remainder:
      return isNode(node.first) && isNode(node.second)
    case .not, .negate: return isNode(node.first)
    case .list, .hostCall: return areOperands(node.first, node.second)
    case .map: return node.second % 2 == 0 && areOperands(node.first, node.second)
    case .standardCall:
      return StandardFunction(rawValue: node.variant) != nil
        && node.third >= 0 && node.third <= ResultNumber.double.rawValue
        && areOperands(node.first, node.second)
    case .all, .exists, .existsOne, .filter, .transformList, .transformMap:
      return (1...2).contains(node.variant) && isNode(node.first)
        && areOperands(node.second, 2, minimum: -1) && operands[Int(node.second) + 1] >= 0
        && areSlots(node.third, Int(node.variant))
    case .bind: return isNode(node.first) && isNode(node.second) && areSlots(node.third, 1)
    case .failure: return isText(node.first)
    }
  }
}
