/// A set of ASCII scalars, a bit for each.
struct ASCIISet: BitwiseCopyable {
  private var low: UInt64
  private var high: UInt64
  /// The bits of the capital and the small letters in `high`.
  private static let letters: UInt64 = 0x07FF_FFFE_07FF_FFFE

  init(low: UInt64 = 0, high: UInt64 = 0) {
    self.low = low
    self.high = high
  }

  func contains(_ value: UInt32) -> Bool {
    (value < 64 ? low >> UInt64(value) : high >> UInt64(value - 64)) & 1 == 1
  }

  mutating func insert(_ value: UInt32) {
    if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
  }

  /// Inserts what of the range is ASCII.
  mutating func insert(_ range: ScalarRange) {
    guard range.first.isASCII else { return }
    let (first, last) = (range.first.value, min(127, range.last.value))
    if first < 64 { low |= Self.bits(first, min(63, last)) }
    if last >= 64 { high |= Self.bits(max(64, first) - 64, last - 64) }
  }

  /// The bits from one to another.
  private static func bits(_ first: UInt32, _ last: UInt32) -> UInt64 {
    ~0 << UInt64(first) & ~0 >> UInt64(63 - last)
  }

  mutating func insert(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }

  /// Inserts the capital of each small letter in the set, and the small letter of each capital.
  mutating func insertOtherCases() {
    let letters = high & Self.letters
    high |= letters << 32 | letters >> 32
  }

  mutating func negate() { (low, high) = (~low, ~high) }
}
