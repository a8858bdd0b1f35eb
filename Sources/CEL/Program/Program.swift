/// An expression ready to be evaluated: a few flat arrays, cheap to copy and to load.
public struct Program: Sendable {
  /// Operands before the nodes that use them; the last node is the whole expression.
  let nodes: [Node]
  /// Positions of nodes, in stretches that nodes with many operands refer to.
  let operands: [Int32]
  let constants: [Value]
  /// How many slots the variables of macros need.
  let localCount: Int
  /// The type of the result; `dyn` for an expression that was not checked.
  public let type: CELType

  var root: Int { nodes.count - 1 }
}
