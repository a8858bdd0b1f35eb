/// An expression ready to be evaluated: a few flat arrays, cheap to load. A copy is one more reference to them.
public struct Program: Sendable {
  // Nothing changes after it is made.
  final class Code: @unchecked Sendable {
    // What every evaluation looks at comes first, and stands close together.
    let nodes: UnsafeBufferPointer<Node>
    let localCount: Int
    let constants: [Value]
    let operands: [Int32]
    /// What is known of the constants that are lists of texts, by constant; empty where none is.
    let textLists: [TextList?]
    let ranges: [ExpressionRange]
    let patterns: [LiteralPattern]
    let type: CELType

    /// - Parameter nodes: Whose memory is the program's from now on.
    init(
      nodes: UnsafeMutableBufferPointer<Node>, operands: [Int32], constants: [Value],
      ranges: [ExpressionRange],
      patterns: [LiteralPattern], localCount: Int, type: CELType
    ) {
      self.nodes = UnsafeBufferPointer(nodes)
      self.operands = operands
      self.constants = constants
      textLists = constants.contains(where: \.isList) ? constants.map(TextList.init) : []
      self.ranges = ranges
      self.patterns = patterns
      self.localCount = localCount
      self.type = type
    }

    deinit { nodes.deallocate() }

    /// Where a node stands in the expression, if that is known.
    func range(of node: Node) -> ExpressionRange? {
      node.range != Node.noRange && Int(node.range) < ranges.count ? ranges[Int(node.range)] : nil
    }
  }

  let code: Code

  /// A program without a node, which is never evaluated.
  static let none = Program(nodes: [], operands: [], constants: [], localCount: 0, type: .dyn)

  /// - Parameter ranges: Where the nodes stand in the expression; there may be none.
  init(
    nodes: some Collection<Node>, operands: [Int32], constants: [Value], ranges: [ExpressionRange] = [],
    patterns: [LiteralPattern] = [], localCount: Int, type: CELType
  ) {
    let copies = UnsafeMutableBufferPointer<Node>.allocate(capacity: nodes.count)
    _ = copies.initialize(fromContentsOf: nodes)
    code = Code(
      nodes: copies, operands: operands, constants: constants, ranges: ranges, patterns: patterns,
      localCount: localCount, type: type)
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
    return Program(
      nodes: nodes, operands: operands, constants: constants, ranges: code.ranges, patterns: code.patterns,
      localCount: localCount, type: type)
  }

  /// Operands before the nodes that use them; the last node is the whole expression.
  var nodes: UnsafeBufferPointer<Node> { code.nodes }
  /// Positions of nodes, in stretches that nodes with many operands refer to.
  var operands: [Int32] { code.operands }
  var constants: [Value] { code.constants }
  /// How many slots the variables of macros need.
  var localCount: Int { code.localCount }
  /// The type of the result; `dyn` for an expression that was not checked.
  public var type: CELType { code.type }

  var root: Int { nodes.count - 1 }

  /// Where a node stands in the expression; at its start where that is not known.
  func range(of node: Node) -> ExpressionRange {
    code.range(of: node) ?? ExpressionRange(start: 0, end: 0)
  }

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
    return end == root
      ? self
      : Program(
        nodes: nodes[...end], operands: operands, constants: constants, ranges: code.ranges,
        patterns: code.patterns, localCount: localCount, type: .bool)
  }

  /// Whether it is the same program as another, and not merely an equal one.
  public func isIdentical(to other: Program) -> Bool { code === other.code }
}
