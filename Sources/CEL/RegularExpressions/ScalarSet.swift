/// A set of Unicode scalars, such as `[a-z\pN]`.
struct ScalarSet {
  /// A named part of a set, such as `\d`.
  struct Item {
    enum Test {
      case ranges([ScalarRange])
      case categories(Set<Unicode.GeneralCategory>)
    }

    var test: Test
    var isNegated = false
  }

  private(set) var ranges: [ScalarRange] = []
  private(set) var items: [Item] = []
  private(set) var isNegated = false
  /// Whether a scalar belongs if its other case does.
  let ignoresCase: Bool
  /// Those of its members that most texts are made of.
  private(set) var ascii = ASCIISet()

  init(ignoringCase: Bool = false) {
    ignoresCase = ignoringCase
  }

  /// A complete set.
  init(ranges: [ScalarRange], items: [Item], ignoringCase: Bool, negated: Bool) {
    ignoresCase = ignoringCase
    self.ranges = ranges
    self.items = items
    finish(negated: negated)
  }

  /// All scalars, or all but the line feed.
  static func any(exceptLineFeed: Bool) -> ScalarSet {
    var set = ScalarSet()
    if exceptLineFeed { set.insert(ScalarRange("\n", "\n")) }
    set.finish(negated: true)
    return set
  }

  mutating func insert(_ range: ScalarRange) {
    ranges.append(range)
  }

  mutating func insert(_ item: Item) {
    items.append(item)
  }

  /// Completes the set; nothing may be inserted afterwards.
  mutating func finish(negated: Bool) {
    isNegated = negated
    if let members = asciiOfRanges() {
      ascii = members
      if negated { ascii.negate() }
      return
    }
    for value: UInt32 in 0..<128 {
      if let scalar = Unicode.Scalar(value), evaluate(scalar) { ascii.insert(value) }
    }
  }

  /// The ASCII scalars of all parts, where they follow from the bounds of ranges.
  private func asciiOfRanges() -> ASCIISet? {
    // Some letters beyond ASCII have another case in it.
    if ignoresCase, !items.isEmpty || !ranges.allSatisfy(\.last.isASCII) { return nil }
    var set = ASCIISet()
    for range in ranges { set.insert(range) }
    for item in items {
      guard case .ranges(let ranges) = item.test else { return nil }
      var part = ASCIISet()
      for range in ranges { part.insert(range) }
      if item.isNegated { part.negate() }
      set.insert(part)
    }
    if ignoresCase { set.insertOtherCases() }
    return set
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ascii.contains(scalar.value) : evaluate(scalar)
  }

  private func evaluate(_ scalar: Unicode.Scalar) -> Bool {
    let forms = ignoresCase ? [scalar] + scalar.otherCases : [scalar]
    let isListed =
      forms.contains { form in ranges.contains { $0.contains(form) } }
      || items.contains { item in forms.contains(where: item.test.holds) != item.isNegated }
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
