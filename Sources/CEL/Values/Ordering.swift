/// How two values of an ordered type stand to each other.
enum Ordering {
  case less, equal, greater
  /// NaN is involved.
  case unordered

  init<Number: Comparable>(_ left: Number, _ right: Number) {
    self = left < right ? .less : left == right ? .equal : left > right ? .greater : .unordered
  }

  var reversed: Ordering {
    switch self {
    case .less: .greater
    case .greater: .less
    default: self
    }
  }
}

extension Value {
  /// The order of two values, numbers of different types included; `nil` if their types have none.
  func ordering(to other: Value) -> Ordering? {
    switch (self, other) {
    case (.int(let left), .int(let right)): Ordering(left, right)
    case (.uint(let left), .uint(let right)): Ordering(left, right)
    case (.double(let left), .double(let right)): Ordering(left, right)
    case (.string(let left), .string(let right)): Ordering(ExactString(left), ExactString(right))
    case (.bool(let left), .bool(let right)): Ordering(left ? 1 : 0, right ? 1 : 0)
    case (.bytes(let left), .bytes(let right)):
      left == right ? .equal : left.lexicographicallyPrecedes(right) ? .less : .greater
    case (.int(let left), .uint(let right)): left < 0 ? .less : Ordering(UInt64(left), right)
    case (.int(let left), .double(let right)): order(right, left).reversed
    case (.uint(let left), .double(let right)): order(right, left).reversed
    case (.uint, .int), (.double, .int), (.double, .uint): other.ordering(to: self)?.reversed
    default: nil
    }
  }

  /// As cel-go has it: within an integer type's range, its numbers compare as the doubles next to them.
  private func order<Number: FixedWidthInteger>(_ left: Double, _ right: Number) -> Ordering {
    if left < Double(Number.min) { return .less }
    if left > Double(Number.max) { return .greater }
    return Ordering(left, Double(right))
  }
}
