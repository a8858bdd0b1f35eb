/// A set of Unicode scalars, such as `[a-z\pN]`.
struct ScalarSet {
  /// Part of a set: what is written between its brackets, one thing after another.
  struct Item {
    enum Test {
      case ranges([ClosedRange<Unicode.Scalar>])
      case categories(Set<Unicode.GeneralCategory>)
    }

    var test: Test
    var isNegated = false
  }

  private var items: [Item] = []
  private var isNegated = false
  /// Whether a scalar belongs if its other case does.
  private let ignoresCase: Bool
  /// Membership of the 128 ASCII scalars, one bit each.
  private var ascii: (low: UInt64, high: UInt64) = (0, 0)

  init(ignoringCase: Bool = false) {
    ignoresCase = ignoringCase
  }

  /// All scalars, or all but the line feed.
  static func any(exceptLineFeed: Bool) -> ScalarSet {
    var set = ScalarSet()
    if exceptLineFeed { set.insert("\n"..."\n") }
    set.finish(negated: true)
    return set
  }

  mutating func insert(_ range: ClosedRange<Unicode.Scalar>) {
    items.append(Item(test: .ranges([range])))
  }

  mutating func insert(_ item: Item) {
    items.append(item)
  }

  /// Completes the set; nothing may be inserted afterwards.
  mutating func finish(negated: Bool) {
    isNegated = negated
    if !ignoresCase, insertRangesIntoASCII() { return }
    for value: UInt32 in 0..<128 {
      if let scalar = Unicode.Scalar(value), evaluate(scalar) { insertIntoASCII(value) }
    }
  }

  /// Fills in the ASCII scalars of a set of plain ranges; false where there is something else in the set.
  private mutating func insertRangesIntoASCII() -> Bool {
    for item in items {
      guard !item.isNegated, case .ranges = item.test else { return false }
    }
    for item in items {
      guard case .ranges(let ranges) = item.test else { continue }
      for range in ranges where range.lowerBound.value < 128 {
        for value in range.lowerBound.value...min(127, range.upperBound.value) { insertIntoASCII(value) }
      }
    }
    if isNegated { ascii = (~ascii.low, ~ascii.high) }
    return true
  }

  private mutating func insertIntoASCII(_ value: UInt32) {
    if value < 64 { ascii.low |= 1 << UInt64(value) } else { ascii.high |= 1 << UInt64(value - 64) }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 64 { return ascii.low >> UInt64(value) & 1 == 1 }
    if value < 128 { return ascii.high >> UInt64(value - 64) & 1 == 1 }
    return evaluate(scalar)
  }

  private func evaluate(_ scalar: Unicode.Scalar) -> Bool {
    let forms = ignoresCase ? [scalar] + scalar.otherCases : [scalar]
    let isListed = items.contains { item in forms.contains(where: item.test.holds) != item.isNegated }
    return isListed != isNegated
  }
}

extension ScalarSet.Item.Test {
  fileprivate func holds(for scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .ranges(let ranges): ranges.contains { $0.contains(scalar) }
    case .categories(let categories): categories.contains(scalar.properties.generalCategory)
    }
  }
}
