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
    func isVariable(_ node: Node) -> Bool { node.operation == .variable && node.first == slot }
    let uses = nodes.count(where: isVariable)
    if uses == 0 { return .none }
    let selections = nodes.count { node in
      (node.operation == .member || node.operation == .hasMember) && isVariable(nodes[Int(node.first)])
    }
    // Each use has a node of its own.
    return selections == uses ? .members : .whole
  }
}
