extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes.
  ///
  /// Most texts are short, so as many bytes as fit in a register are compared at once. The last ones of a text are
  /// taken together with some before them.
  package func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    if count >= 8 { return hasSameWords(as: other, UInt64.self) }
    if count >= 4 { return hasSameWords(as: other, UInt32.self) }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }

  @inline(__always)
  private func hasSameWords<Word: FixedWidthInteger & BitwiseCopyable>(
    as other: UnsafeBufferPointer<UInt8>, _ type: Word.Type
  ) -> Bool {
    let (one, other) = (UnsafeRawBufferPointer(self), UnsafeRawBufferPointer(other))
    let size = MemoryLayout<Word>.size
    let last = count - size
    var offset = 0
    while offset < last {
      guard
        one.loadUnaligned(fromByteOffset: offset, as: type)
          == other.loadUnaligned(fromByteOffset: offset, as: type)
      else { return false }
      offset += size
    }
    return one.loadUnaligned(fromByteOffset: last, as: type)
      == other.loadUnaligned(fromByteOffset: last, as: type)
  }
}
