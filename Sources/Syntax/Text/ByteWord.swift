/// Eight bytes of a text, looked at together.
///
/// What is asked of them is answered with a mask, which has the highest bit of each byte that is meant.
struct ByteWord {
  /// The number of bytes in a word.
  static let count = 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = ones << 7

  /// The bytes, the first one lowest.
  let bits: UInt64

  /// The eight bytes from an offset on.
  init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    bits = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes of a text that is shorter than a word, the last one lowest, and zeros.
  init(short text: UnsafeBufferPointer<UInt8>) {
    var bits: UInt64 = 0
    for byte in text { bits = bits << 8 | UInt64(byte) }
    self.bits = bits
  }

  /// Whether no byte is beyond ASCII.
  var isASCII: Bool { bits & Self.highBits == 0 }

  /// The bytes that are in an ASCII range.
  func mask(of range: ClosedRange<UInt8>) -> UInt64 {
    // Without their highest bits no two bytes carry into each other.
    let low = bits & ~Self.highBits
    let fromStart = low &+ Self.ones &* UInt64(0x80 - range.lowerBound)
    let pastEnd = low &+ Self.ones &* UInt64(0x7F - range.upperBound)
    return fromStart & ~pastEnd & ~bits & Self.highBits
  }

  /// The bytes that are this one of ASCII.
  func mask(of byte: UInt8) -> UInt64 { mask(of: byte...byte) }
}
