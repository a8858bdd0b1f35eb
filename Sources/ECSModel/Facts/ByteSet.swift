/// A set of ASCII bytes, so that most places in a text cost one look.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The set of these bytes; those beyond ASCII are left out.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  /// Inserts a byte, unless it is beyond ASCII.
  mutating func insert(_ byte: UInt8) {
    guard byte < 128 else { return }
    if byte < 64 { low |= 1 &<< UInt64(byte) } else { high |= 1 &<< UInt64(byte) }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 128 && ((byte < 64 ? low : high) &>> UInt64(byte)) & 1 != 0
  }
}
