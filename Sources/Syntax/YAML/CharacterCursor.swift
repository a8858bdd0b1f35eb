/// Turns libyaml's marks, which count characters, into byte offsets.
///
/// Marks come nearly in order, so walking from the last one to the next costs little. Up to the first character beyond
/// ASCII, characters are bytes.
struct CharacterCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let endOfASCII: Int
  private var offset: Int
  private var character: Int

  init(bytes: UnsafeBufferPointer<UInt8>, endOfASCII: Int) {
    self.bytes = bytes
    self.endOfASCII = endOfASCII
    offset = endOfASCII
    character = endOfASCII
  }

  /// The offset of the first byte of a character.
  mutating func offset(ofCharacter target: Int) -> Int {
    if target <= endOfASCII { return target }
    while character < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > target, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
