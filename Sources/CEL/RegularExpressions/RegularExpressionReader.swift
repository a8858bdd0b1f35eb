/// Reads regular expressions, and refuses anything that would lead a match astray.
extension PrintableReader {
  mutating func regularExpression() throws(Malformed) -> RegularExpression {
    let sets = try list { reader throws(Malformed) in try reader.set() }
    let count = try count()
    guard count <= RegularExpression.mostInstructions else { throw Malformed() }
    var instructions: [RegularExpression.Instruction] = []
    instructions.reserveCapacity(count)
    for position in 0..<count {
      instructions.append(try instruction(at: position, of: count, setCount: sets.count))
    }
    // Every other instruction has one after it.
    guard case .match? = instructions.last, isAtEnd else { throw Malformed() }
    return RegularExpression(instructions: instructions, sets: sets)
  }

  private mutating func instruction(
    at position: Int, of count: Int, setCount: Int
  ) throws(Malformed) -> RegularExpression.Instruction {
    switch InstructionTag(rawValue: try byte()) {
    case .scalar: return .scalar(try scalar(after: 0))
    case .set:
      let set = try number()
      guard set < setCount else { throw Malformed() }
      return .set(Int(set))
    case .assertion:
      guard let assertion = Pattern.Assertion(rawValue: try byte()) else { throw Malformed() }
      return .assertion(assertion)
    case .split: return .split(try target(from: position, of: count))
    case .jump: return .jump(try target(from: position, of: count))
    case .match: return .match
    case nil: throw Malformed()
    }
  }

  private mutating func target(from position: Int, of count: Int) throws(Malformed) -> Int {
    let (target, isTooFar) = position.addingReportingOverflow(Int(try signed()))
    guard !isTooFar, (0..<count).contains(target) else { throw Malformed() }
    return target
  }

  private mutating func set() throws(Malformed) -> ScalarSet {
    let isNegated = try number() != 0
    let ignoresCase = try number() != 0
    let ranges = try self.ranges()
    let items = try list { reader throws(Malformed) in
      let isNegated = try reader.number() != 0
      return ScalarSet.Item(test: .ranges(try reader.ranges()), isNegated: isNegated)
    }
    return ScalarSet(ranges: ranges, items: items, ignoringCase: ignoresCase, negated: isNegated)
  }

  private mutating func ranges() throws(Malformed) -> [ScalarRange] {
    try list { reader throws(Malformed) in
      let first = try reader.scalar(after: 0)
      return ScalarRange(first, try reader.scalar(after: first.value))
    }
  }

  /// Reads a scalar as its distance from a lower one.
  private mutating func scalar(after lower: UInt32) throws(Malformed) -> Unicode.Scalar {
    let distance = try number()
    guard distance <= UInt32.max - lower, let scalar = Unicode.Scalar(lower + UInt32(distance)) else {
      throw Malformed()
    }
    return scalar
  }
}
