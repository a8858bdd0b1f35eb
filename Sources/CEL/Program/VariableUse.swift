/// How an expression uses a variable.
public enum VariableUse: Sendable {
  case none
  /// It asks for members of the object that the variable holds, and for nothing else of it.
  case members
  case whole
}

extension Program {
  /// How the program uses the variable in a slot.
  public func use(ofVariable slot: Int) -> VariableUse {
    let uses = nodes.count { $0.isVariable(in: slot) }
    if uses == 0 { return .none }
    // Each use has a node of its own.
    return nodes.count { isSelection($0, ofVariable: slot) } == uses ? .members : .whole
  }

  /// Whether a node asks for a member of the variable in a slot, or whether it has one.
  func isSelection(_ node: Node, ofVariable slot: Int) -> Bool {
    (node.operation == .member || node.operation == .hasMember) && nodes[Int(node.first)].isVariable(in: slot)
  }
}

extension Node {
  fileprivate func isVariable(in slot: Int) -> Bool { operation == .variable && first == slot }
}
