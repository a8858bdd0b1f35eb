/// What a pattern says of a set of Unicode scalars, such as `[a-z\pN]`: its parts, one by one.
struct ScalarClass {
  /// A named part of a class, such as `\d`.
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
  /// Whether the class is of all scalars but those that its parts name.
  var isNegated = false
  /// Whether a scalar belongs if its other case does.
  let ignoresCase: Bool

  init(ignoringCase: Bool = false) {
    ignoresCase = ignoringCase
  }

  init(ranges: [ScalarRange], items: [Item], ignoringCase: Bool, negated: Bool) {
    self.ranges = ranges
    self.items = items
    ignoresCase = ignoringCase
    isNegated = negated
  }

  /// All scalars, or all but the line feed.
  static func any(exceptLineFeed: Bool) -> ScalarClass {
    var all = ScalarClass()
    if exceptLineFeed { all.insert(ScalarRange("\n", "\n")) }
    all.isNegated = true
    return all
  }

  mutating func insert(_ range: ScalarRange) {
    ranges.append(range)
  }

  mutating func insert(_ item: Item) {
    items.append(item)
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let forms = ignoresCase ? [scalar] + scalar.otherCases : [scalar]
    let isListed =
      forms.contains { form in ranges.contains { $0.contains(form) } }
      || items.contains { item in forms.contains(where: item.test.holds) != item.isNegated }
    return isListed != isNegated
  }

  /// Its ASCII scalars.
  var ascii: ASCIISet {
    if var members = asciiOfRanges {
      if isNegated { members.negate() }
      return members
    }
    var members = ASCIISet()
    for value: UInt32 in 0..<128 {
      if let scalar = Unicode.Scalar(value), contains(scalar) { members.insert(value) }
    }
    return members
  }

  /// The ASCII scalars of all parts, where they follow from the bounds of ranges.
  private var asciiOfRanges: ASCIISet? {
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

  /// Whether all scalars beyond ASCII belong, or none; nil where that depends on the scalar.
  var holdsAllOthers: Bool? {
    // Some letters beyond ASCII have another case in it.
    guard !ignoresCase, ranges.allSatisfy(\.last.isASCII) else { return nil }
    for item in items {
      guard case .ranges(let ranges) = item.test, ranges.allSatisfy(\.last.isASCII) else { return nil }
    }
    return items.contains(where: \.isNegated) != isNegated
  }
}

extension ScalarClass.Item.Test {
  fileprivate func holds(for scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .ranges(let ranges): ranges.contains { $0.contains(scalar) }
    case .categories(let categories): categories.contains(scalar.properties.generalCategory)
    }
  }
}
