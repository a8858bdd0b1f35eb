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

  init(bits: UInt64) { self.bits = bits }

  /// The eight bytes from an offset on.
  init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
    bits = UInt64(
      littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The bytes of a text that is shorter than a word, in any order and some of them twice, and zeros.
  init(short text: UnsafeBufferPointer<UInt8>) {
    var bits: UInt64 = 0
    if text.count >= 4 {
      let raw = UnsafeRawBufferPointer(text)
      bits = UInt64(raw.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      bits |= UInt64(raw.loadUnaligned(fromByteOffset: text.count - 4, as: UInt32.self)) << 32
    } else {
      for byte in text { bits = bits << 8 | UInt64(byte) }
    }
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

  /// Something else than zero where a byte is this one of ASCII. Takes less than a mask: of the bytes behind such a one,
  /// or beyond ASCII, others may be counted in.
  func trace(of byte: UInt8) -> UInt64 { Self.trace(ofZeroIn: bits ^ Self.ones &* UInt64(byte)) }

  /// The same for one of two bytes that differ in their lowest bit alone.
  func trace(ofPairWith byte: UInt8) -> UInt64 {
    Self.trace(ofZeroIn: (bits | Self.ones) ^ Self.ones &* UInt64(byte | 1))
  }

  /// The same for a byte below this one of ASCII, which borrows from what is above it.
  func trace(below byte: UInt8) -> UInt64 { (bits &- Self.ones &* UInt64(byte)) & ~bits & Self.highBits }

  /// A byte of zero borrows from what is above it when one is subtracted.
  private static func trace(ofZeroIn bits: UInt64) -> UInt64 { (bits &- ones) & ~bits & highBits }
}
