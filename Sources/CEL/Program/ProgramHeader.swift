/// What the words of a program begin with.
struct ProgramHeader: BitwiseCopyable {
  /// Changes whenever the meaning of the words does.
  static let currentVersion: UInt32 = 4

  var version = Self.currentVersion
  let localCount: UInt32
  let operandCount: UInt32
  let nodeCount: UInt32
  let rangeCount: UInt32
  let constantCount: UInt32
  let patternCount: UInt32

  init(_ program: Program, rangeCount: Int, patternCount: Int) {
    localCount = UInt32(program.localCount)
    operandCount = UInt32(program.operands.count)
    nodeCount = UInt32(program.nodes.count)
    self.rangeCount = UInt32(rangeCount)
    constantCount = UInt32(program.constants.count)
    self.patternCount = UInt32(patternCount)
  }
}
