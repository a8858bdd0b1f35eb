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
    write(inPlace: set.ascii)
    switch set.others {
    case .none: write(OthersTag.none.rawValue)
    case .all: write(OthersTag.all.rawValue)
    case .those(of: let scalars):
      write(OthersTag.those.rawValue)
      write(scalars)
    }
  }

  private mutating func write(_ scalars: ScalarClass) {
    write(scalars.isNegated ? 1 : 0)
    write(scalars.ignoresCase ? 1 : 0)
    write(scalars.ranges)
    write(scalars.items.count)
    for case (.ranges(let ranges), let isNegated) in scalars.items.map({ ($0.test, $0.isNegated) }) {
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
      guard case .those(of: let scalars) = set.others else { return true }
      return scalars.items.allSatisfy { if case .ranges = $0.test { true } else { false } }
    }
  }
}
