extension Program {
  /// What a program consists of. Nothing changes after it is made.
  final class Code: @unchecked Sendable {
    // What every evaluation looks at comes first, and stands close together.
    let nodes: UnsafeBufferPointer<Node>
    let localCount: Int
    let constants: [Value]
    let operands: UnsafeBufferPointer<Int32>
    /// What is known of the constants as lists of texts; empty where none is a list.
    let textLists: UnsafeMutableBufferPointer<TextList>
    let ranges: UnsafeBufferPointer<ExpressionRange>
    let patterns: [LiteralPattern]
    let type: CELType
    private let memory: ProgramMemory?
    /// The program with which this one shares the rest.
    private let original: Code?

    /// - Parameters:
    ///   - memory: Where nodes, operands, ranges and patterns stand; nil if they stay there for good.
    ///   - original: The program with which this one shares some of them.
    init(
      nodes: UnsafeBufferPointer<Node>, operands: UnsafeBufferPointer<Int32>, constants: [Value],
      ranges: UnsafeBufferPointer<ExpressionRange>, patterns: [LiteralPattern], localCount: Int,
      type: CELType, memory: ProgramMemory?, original: Code? = nil
    ) {
      self.nodes = nodes
      self.operands = operands
      self.constants = constants
      textLists = Self.textLists(constants)
      self.ranges = ranges
      self.patterns = patterns
      self.localCount = localCount
      self.type = type
      self.memory = memory
      self.original = original
    }

    /// A program that differs from another.
    ///
    /// - Parameter memory: Where the nodes stand; nil if it is where those of the other do.
    convenience init(
      changing original: Code, nodes: UnsafeBufferPointer<Node>, constants: [Value], type: CELType,
      memory: ProgramMemory?
    ) {
      self.init(
        nodes: nodes, operands: original.operands, constants: constants, ranges: original.ranges,
        patterns: original.patterns, localCount: original.localCount, type: type, memory: memory,
        original: original)
    }

    deinit { textLists.deallocate() }

    /// Not an array, whose type would be made at run time.
    private static func textLists(_ constants: [Value]) -> UnsafeMutableBufferPointer<TextList> {
      guard constants.contains(where: \.isList) else {
        return UnsafeMutableBufferPointer(start: nil, count: 0)
      }
      let textLists = UnsafeMutableBufferPointer<TextList>.allocate(capacity: constants.count)
      for place in textLists.indices {
        textLists.initializeElement(at: place, to: TextList(constants[place]))
      }
      return textLists
    }

    /// Where a node stands in the expression, if that is known.
    func range(of node: BorrowedNode) -> ExpressionRange? {
      node.range != Node.noRange && Int(node.range) < ranges.count ? ranges[Int(node.range)] : nil
    }
  }
}
