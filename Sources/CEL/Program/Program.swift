/// An expression ready to be evaluated: a few flat arrays, cheap to load. A copy is one more reference to them.
public struct Program: Sendable {
  let code: Code

  /// A program without a node, which is never evaluated.
  static let none = Program(nodes: [], operands: [], constants: [], localCount: 0, type: .dyn)

  /// - Parameter ranges: Where the nodes stand in the expression; there may be none.
  init(
    nodes: [Node], operands: [Int32], constants: [Value], ranges: [ExpressionRange] = [], localCount: Int,
    type: CELType
  ) {
    let memory = ProgramMemory(
      capacity: nodes.count * MemoryLayout<Node>.stride + operands.count * MemoryLayout<Int32>.stride
        + ranges.count * MemoryLayout<ExpressionRange>.stride)
    code = Code(
      nodes: memory.place(nodes), operands: memory.place(operands), constants: constants,
      ranges: memory.place(ranges), patterns: [], localCount: localCount, type: type, memory: memory)
  }

  init(_ code: Code) { self.code = code }

  /// The program with these values for the members of a variable's object, by their numbers, as constants. All that it
  /// asks of the variable must be members.
  public func settingMembers(ofVariable slot: Int, to values: [Value]) -> Program {
    var nodes = Array(nodes)
    var constants = constants
    for position in nodes.indices {
      let node = nodes[position]
      guard isSelection(node, ofVariable: slot), Int(node.second) < values.count else { continue }
      nodes[position].operation = .constant
      nodes[position].first = Int32(constants.count)
      constants.append(node.operation == .member ? values[Int(node.second)] : .bool(true))
    }
    let memory = ProgramMemory(capacity: nodes.count * MemoryLayout<Node>.stride)
    return Program(
      Code(changing: code, nodes: memory.place(nodes), constants: constants, type: type, memory: memory))
  }

  /// Operands before the nodes that use them; the last node is the whole expression.
  var nodes: UnsafeBufferPointer<Node> { code.nodes }
  /// Positions of nodes, in stretches that nodes with many operands refer to.
  var operands: UnsafeBufferPointer<Int32> { code.operands }
  var constants: [Value] { code.constants }
  /// How many slots the variables of macros need.
  var localCount: Int { code.localCount }
  /// The type of the result; `dyn` for an expression that was not checked.
  public var type: CELType { code.type }

  var root: Int { nodes.count - 1 }

  /// Operands from the start of a chain of `&&` that read no variable but those in the slots below this one: all of
  /// the program if it reads no other, nil if even the first operand does. A chain is a balanced tree, of which only
  /// left branches are looked at, so the operands that follow may be such ones, too.
  public func condition(onVariablesBelow slot: Int) -> Program? {
    var end = root
    while !nodes[...end].allSatisfy({ $0.operation != .variable || $0.first < slot }) {
      guard nodes[end].operation == .and else { return nil }
      // What the left side takes stands before it, and nothing else does.
      end = Int(nodes[end].first)
    }
    if end == root { return self }
    let nodes = UnsafeBufferPointer(rebasing: nodes[...end])
    return Program(Code(changing: code, nodes: nodes, constants: constants, type: .bool, memory: nil))
  }

  /// Whether it is the same program as another, and not merely an equal one.
  public func isIdentical(to other: Program) -> Bool { code === other.code }
}

extension Program {
  /// A number that most other programs do not have, but those that are equal.
  public var fingerprint: Int {
    nodes.reduce(nodes.count) {
      ($0 &* 31 &+ Int($1.operation.rawValue)) &* 31 &+ Int($1.first ^ $1.second << 8)
    }
  }
}

/// Programs are equal if they do the same. Where their nodes stand in an expression does not count.
extension Program: Equatable {
  /// Whether all nodes, and what they refer to, are the same.
  public static func == (left: Program, right: Program) -> Bool {
    left.isIdentical(to: right)
      || left.nodes.count == right.nodes.count
        && left.nodes.elementsEqual(right.nodes) { $0.hasSameEffect(as: $1) }
        && left.operands.elementsEqual(right.operands) && left.constants == right.constants
  }
}
