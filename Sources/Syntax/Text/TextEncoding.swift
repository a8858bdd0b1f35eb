/// What the bytes of a source are, before any language looks at them.
enum TextEncoding {
  /// UTF-8 text from `start` on, which is past a byte order mark. Up to `endOfASCII` it is ASCII. `invalid` is the
  /// first place that is not UTF-8, if any.
  case utf8(start: Int, endOfASCII: Int, invalid: ByteRange?)
  /// No text that can be read, and why.
  case unreadable(String, at: ByteRange)

  /// Looks at every byte once.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    if let encoding = Self.wideEncoding(of: bytes) {
      self = .unreadable(
        "this is \(encoding) text; save it as UTF-8", at: ByteRange(0, min(2, bytes.count)))
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let endOfASCII = Self.endOfPlainASCII(in: bytes, from: start)
    var invalid: ByteRange?
    var offset = endOfASCII
    while true {
      offset = Self.endOfPlainASCII(in: bytes, from: offset)
      guard offset < bytes.count else { break }
      if bytes[offset] == 0 {
        self = .unreadable("NUL byte; this is a binary file, no text", at: ByteRange(offset, offset + 1))
        return
      }
      let length = Self.lengthOfCharacter(in: bytes, at: offset)
      if length == 0, invalid == nil { invalid = ByteRange(offset, offset + 1) }
      offset += max(1, length)
    }
    self = .utf8(start: start, endOfASCII: endOfASCII, invalid: invalid)
  }

  /// UTF-16 and UTF-32 by their byte order marks, or by where the NUL bytes of their first character are
  /// (RFC 4627, section 3).
  private static func wideEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0 ? "UTF-32" : "UTF-16"
    case (0xFE, 0xFF): return "UTF-16"
    case (0, 0):
      return bytes.count >= 4 && (bytes[2] == 0xFE || bytes[2] == 0 && bytes[3] != 0) ? "UTF-32" : nil
    case (0, _): return bytes.count >= 4 && bytes[2] == 0 && bytes[3] != 0 ? "UTF-16" : nil
    case (_, 0):
      guard bytes.count >= 4, bytes[3] == 0 else { return nil }
      return bytes[2] == 0 ? "UTF-32" : "UTF-16"
    default: return nil
    }
  }

  /// The offset of the next byte that is NUL or no ASCII.
  private static func endOfPlainASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Subtracting one from every byte sets the high bit of a NUL, as a byte beyond ASCII has it already.
    func marks(_ offset: Int) -> UInt64 {
      let word = ByteWord(bytes, at: offset).bits
      return word | (word &- ones)
    }
    let size = ByteWord.count
    var offset = start
    while offset + 4 * size <= bytes.count {
      let found =
        marks(offset) | marks(offset + size) | marks(offset + 2 * size) | marks(offset + 3 * size)
      guard found & (ones << 7) == 0 else { break }
      offset += 4 * size
    }
    while offset < bytes.count, bytes[offset] &- 1 < 0x7F { offset += 1 }
    return offset
  }

  /// The length of the UTF-8 sequence at an offset by the Unicode Standard's table 3-7; zero if there is none.
  static func lengthOfCharacter(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    func continues(_ index: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + index < bytes.count && range.contains(bytes[offset + index])
    }
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
    case 0xE0: (second, length) = (0xA0...0xBF, 3)
    case 0xED: (second, length) = (0x80...0x9F, 3)
    case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
    case 0xF0: (second, length) = (0x90...0xBF, 4)
    case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
    case 0xF4: (second, length) = (0x80...0x8F, 4)
    default: return 0
    }
    guard continues(1, second), length < 3 || continues(2), length < 4 || continues(3) else { return 0 }
    return length
  }
}
