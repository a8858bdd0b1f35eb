extension JSONReader {
  /// Reads `true`, `false` or `null`; nil if the word is another one.
  mutating func readLiteral() -> SyntaxTree.Node? {
    let (word, kind): (StaticString, SyntaxTree.Kind) =
      switch bytes[offset] {
      case UInt8(ascii: "t"): ("true", .boolean)
      case UInt8(ascii: "f"): ("false", .boolean)
      default: ("null", .null)
      }
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count else { return nil }
    for index in 0..<word.utf8CodeUnitCount where bytes[offset + index] != word.utf8Start[index] {
      return nil
    }
    guard isEndOfWord(end) else { return nil }
    defer { offset = end }
    return SyntaxTree.Node(ByteRange(offset, end), kind: kind)
  }

  /// Reads a number; nil if it is not written as RFC 8259 wants it.
  mutating func readNumber() -> SyntaxTree.Node? {
    var end = offset
    var isPlain = true
    if bytes[end] == UInt8(ascii: "-") { end += 1 }
    let digits = countDigits(from: end)
    guard digits > 0, digits == 1 || bytes[end] != UInt8(ascii: "0") else { return nil }
    end += digits
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      let digits = countDigits(from: end + 1)
      guard digits > 0 else { return nil }
      end += 1 + digits
      isPlain = false
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      end += 1
      if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") { end += 1 }
      let digits = countDigits(from: end)
      guard digits > 0 else { return nil }
      end += digits
      isPlain = false
    }
    guard isEndOfWord(end) else { return nil }
    defer { offset = end }
    let isWhole = isPlain || DecimalNumber(bytes[offset..<end]).isWhole
    return SyntaxTree.Node(ByteRange(offset, end), kind: isWhole ? .integer : .float)
  }

  private func countDigits(from start: Int) -> Int {
    var end = start
    while end < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] { end += 1 }
    return end - start
  }

  /// Whether a word that ends at an offset is over there, and does not go on as another one.
  func isEndOfWord(_ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: ","),
      UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "\""):
      return true
    case UInt8(ascii: "/"):
      return end + 1 < bytes.count
        && (bytes[end + 1] == UInt8(ascii: "/") || bytes[end + 1] == UInt8(ascii: "*"))
    default: return false
    }
  }
}
