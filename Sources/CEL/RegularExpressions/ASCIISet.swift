/// A set of ASCII scalars, one bit each.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// An empty set.
  init() {}

  /// The scalars that a test holds for.
  init(_ test: ScalarSet.Item.Test) {
    switch test {
    case .ranges(let ranges):
      for range in ranges where range.lowerBound.isASCII {
        for value in range.lowerBound.value...min(127, range.upperBound.value) { insert(value) }
      }
    case .categories:
      for value: UInt32 in 0..<128 {
        if let scalar = Unicode.Scalar(value), test.holds(for: scalar) { insert(value) }
      }
    }
  }

  func contains(_ value: UInt32) -> Bool {
    (value < 64 ? low >> UInt64(value) : high >> UInt64(value - 64)) & 1 == 1
  }

  /// The ASCII scalars that are not in the set.
  var inverted: ASCIISet {
    var set = self
    set.low = ~low
    set.high = ~high
    return set
  }

  mutating func formUnion(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }

  /// Adds the letters whose other case the test holds for: in the set, or one of the two beyond ASCII.
  mutating func insertOtherCases(_ test: ScalarSet.Item.Test) {
    let upperLetters: UInt64 = 0x07FF_FFFE
    high |= high << 32 & upperLetters << 32 | high >> 32 & upperLetters
    for scalar: Unicode.Scalar in ["\u{212A}", "\u{17F}"] where test.holds(for: scalar) {
      for form in scalar.otherCases where form.isASCII { insert(form.value) }
    }
  }

  private mutating func insert(_ value: UInt32) {
    if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
  }
}
