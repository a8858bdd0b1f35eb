/// Writes regular expressions.
extension WordWriter {
  /// Writes an expression that is `isWritable`.
  mutating func write(_ expression: RegularExpression) {
    write(expression.sets.count)
    for set in expression.sets { write(set) }
    write(expression.instructions.count)
    for instruction in expression.instructions { write(InstructionWord(instruction).rawValue) }
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
      write(range.first.value)
      write(range.last.value)
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
