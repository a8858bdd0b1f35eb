/// A text in UTF-8 that somebody else keeps for as long as this is used. A copy of a string is one more reference that
/// is counted, across threads, which takes as long as a good part of a comparison.
public struct BorrowedText {
  @usableFromInline let bytes: UnsafeBufferPointer<UInt8>

  /// Borrows a text, which has to be kept, and to be valid UTF-8.
  @inlinable
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// How many bytes it has.
  var count: Int { bytes.count }

  /// Whether it has the code points of `text`, and so the same bytes.
  @inline(__always)  // so that no reference to `text` is counted
  func hasSameBytes(as text: String) -> Bool {
    guard text.utf8.count == count else { return false }
    return withBytes(of: text) { other in
      for index in 0..<count where bytes[index] != other[index] { return false }
      return true
    }
  }
}
