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
  /// The ASCII scalars of the set.
  private var ascii = ASCIISet()

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
    for item in items {
      var listed = ASCIISet(item.test)
      if ignoresCase { listed.insertOtherCases(item.test) }
      ascii.formUnion(item.isNegated ? listed.inverted : listed)
    }
    if negated { ascii = ascii.inverted }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ascii.contains(scalar.value) : evaluate(scalar)
  }

  private func evaluate(_ scalar: Unicode.Scalar) -> Bool {
    let forms = ignoresCase ? [scalar] + scalar.otherCases : [scalar]
    let isListed = items.contains { item in forms.contains(where: item.test.holds) != item.isNegated }
    return isListed != isNegated
  }
}

extension ScalarSet.Item.Test {
  func holds(for scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .ranges(let ranges): ranges.contains { $0.contains(scalar) }
    case .categories(let categories): categories.contains(scalar.properties.generalCategory)
    }
  }
}
