/// Writes regular expressions.
extension PrintableWriter {
  /// Writes an expression that is `isWritable`.
  mutating func write(_ expression: RegularExpression) {
    write(expression.sets.count)
    for set in expression.sets { write(set) }
    write(expression.instructions.count)
    for (position, instruction) in expression.instructions.enumerated() {
      write(UInt64(InstructionTag(instruction).rawValue))
      switch instruction {
      case .scalar(let scalar): write(UInt64(scalar.value))
      case .set(let set): write(set)
      case .assertion(let assertion): write(UInt64(assertion.rawValue))
      case .split(let target), .jump(let target): write(signed: Int64(target - position))
      case .match: break
      }
    }
  }

  private mutating func write(_ set: ScalarSet) {
    write(set.isNegated ? 1 : 0)
    write(set.ignoresCase ? 1 : 0)
    write(set.ranges)
    write(set.items.count)
    for case (.ranges(let ranges), let isNegated) in set.items.map({ ($0.test, $0.isNegated) }) {
      write(isNegated ? 1 : 0)
      write(ranges)
    }
  }

  private mutating func write(_ ranges: [ScalarRange]) {
    write(ranges.count)
    for range in ranges {
      write(UInt64(range.first.value))
      write(UInt64(range.last.value - range.first.value))
    }
  }
}

extension RegularExpression {
  /// Whether it can be written: it names no general category of Unicode.
  var isWritable: Bool {
    sets.allSatisfy { set in
      set.items.allSatisfy { if case .ranges = $0.test { true } else { false } }
    }
  }
}
