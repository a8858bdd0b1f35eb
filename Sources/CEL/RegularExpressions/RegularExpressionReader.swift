/// Reads regular expressions, and refuses anything that would lead a match astray.
extension WordReader {
  mutating func regularExpression() throws(Malformed) -> RegularExpression {
    let sets = try list { reader throws(Malformed) in try reader.set() }
    let count = try count()
    guard count <= RegularExpression.mostInstructions else { throw Malformed() }
    var instructions: [RegularExpression.Instruction] = []
    instructions.reserveCapacity(count)
    for _ in 0..<count {
      guard
        let instruction = InstructionWord(rawValue: try word()).instruction(of: count, setCount: sets.count)
      else { throw Malformed() }
      instructions.append(instruction)
    }
    // Every other instruction has one after it.
    guard case .match? = instructions.last, isAtEnd else { throw Malformed() }
    return RegularExpression(instructions: instructions, sets: sets)
  }

  private mutating func set() throws(Malformed) -> ScalarSet {
    let ascii = ASCIISet(low: try wide(), high: try wide())
    return ScalarSet(ascii: ascii, others: try others())
  }

  private mutating func others() throws(Malformed) -> ScalarSet.Others {
    switch OthersTag(rawValue: try word()) {
    case .none?: .none
    case .all?: .all
    case .those?: .those(of: try scalarClass())
    case nil: throw Malformed()
    }
  }

  private mutating func scalarClass() throws(Malformed) -> ScalarClass {
    let isNegated = try word() != 0
    let ignoresCase = try word() != 0
    let ranges = try self.ranges()
    let items = try list { reader throws(Malformed) in
      let isNegated = try reader.word() != 0
      return ScalarClass.Item(test: .ranges(try reader.ranges()), isNegated: isNegated)
    }
    return ScalarClass(ranges: ranges, items: items, ignoringCase: ignoresCase, negated: isNegated)
  }

  private mutating func ranges() throws(Malformed) -> [ScalarRange] {
    try list { reader throws(Malformed) in
      let first = try reader.scalar()
      let last = try reader.scalar()
      guard first <= last else { throw Malformed() }
      return ScalarRange(first, last)
    }
  }

  private mutating func scalar() throws(Malformed) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(try word()) else { throw Malformed() }
    return scalar
  }
}
