import Syntax

/// The bytes of a text, or of a part of it, lent for the time of a call. Parts of them are made without a copy.
struct TextBytes: RandomAccessCollection {
  private let text: UnsafeBufferPointer<UInt8>
  let startIndex: Int
  let endIndex: Int

  /// All bytes of a text.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.init(text, from: 0, to: text.count)
  }

  private init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.text = text
    startIndex = start
    endIndex = end
  }

  var indices: Range<Int> { startIndex..<endIndex }

  subscript(index: Int) -> UInt8 {
    assert(startIndex <= index && index < endIndex)
    return text[index]
  }

  subscript(bounds: Range<Int>) -> TextBytes {
    precondition(startIndex <= bounds.lowerBound && bounds.upperBound <= endIndex)
    return TextBytes(text, from: bounds.lowerBound, to: bounds.upperBound)
  }

  func makeIterator() -> UnsafeBufferPointer<UInt8>.Iterator { contiguous.makeIterator() }

  func withContiguousStorageIfAvailable<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    try body(contiguous)
  }

  /// Whether a byte is one that is meant. Every one is looked at without a branch, and so many at a time.
  @inline(__always)  // so that what is meant becomes part of the loop
  func holds(_ isMeant: (UInt8) -> Bool) -> Bool {
    var found: UInt8 = 0
    for byte in contiguous { found |= isMeant(byte) ? 1 : 0 }
    return found != 0
  }

  /// Whether the byte stands somewhere in them.
  func holds(_ byte: UInt8) -> Bool { holds { $0 == byte } }

  /// Whether both hold the same bytes.
  func hasSameBytes(as other: TextBytes) -> Bool { contiguous.hasSameBytes(as: other.contiguous) }

  private var contiguous: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.baseAddress.map { $0 + startIndex }, count: endIndex - startIndex)
  }
}

extension String {
  /// Calls `body` with the UTF-8 of the text, which it must not keep.
  @inline(__always)  // so that looking into a text takes no more than the look
  func withBytes<Result>(_ body: (TextBytes) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(TextBytes($0)) }
  }

  /// The text of a part of one.
  init(_ bytes: TextBytes) { self.init(decoding: bytes, as: UTF8.self) }
}
