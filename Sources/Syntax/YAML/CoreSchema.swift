/// What a plain scalar is by the core schema, YAML 1.2.2, section 10.3.2.
enum CoreSchema {
  /// The kind of the value that the text of a plain scalar stands for.
  static func kind(of text: UnsafeBufferPointer<UInt8>) -> SyntaxTree.Kind {
    guard let first = text.first else { return .null }
    switch first {
    case UInt8(ascii: "~"): return text.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"): return isWord("null", text) ? .null : .string
    case UInt8(ascii: "t"), UInt8(ascii: "T"): return isWord("true", text) ? .boolean : .string
    case UInt8(ascii: "f"), UInt8(ascii: "F"): return isWord("false", text) ? .boolean : .string
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
      return number(text)
    default: return .string
    }
  }

  /// Whether text is a word in lower case, in upper case, or with a capital at its start.
  static func isWord(_ word: StaticString, _ text: some Collection<UInt8>) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    var upper = 0
    var startsUpper = false
    for (index, byte) in text.enumerated() {
      guard byte | 0x20 == word.utf8Start[index] | 0x20 else { return false }
      if byte & 0x20 == 0, byte >= UInt8(ascii: "A") {
        upper += 1
        startsUpper = startsUpper || index == 0
      }
    }
    let letters = text.count(where: { $0 >= UInt8(ascii: "A") })
    return upper == 0 || upper == letters || upper == 1 && startsUpper
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>) -> SyntaxTree.Kind {
    if text.count > 2, text[0] == UInt8(ascii: "0") {
      if text[1] == UInt8(ascii: "x") { return text.dropFirst(2).allSatisfy(isHexDigit) ? .integer : .string }
      if text[1] == UInt8(ascii: "o") {
        return text.dropFirst(2).allSatisfy(isOctalDigit) ? .integer : .string
      }
    }
    let isSigned = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-")
    let unsigned = text.dropFirst(isSigned ? 1 : 0)
    if unsigned.first == UInt8(ascii: ".") {
      if isInfinity(unsigned) || !isSigned && isNaN(unsigned) { return .float }
    }
    guard isDecimal(unsigned) else { return .string }
    return DecimalNumber(text).isWhole ? .integer : .float
  }

  private static func isInfinity(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    isWord("inf", text.dropFirst())
  }

  private static func isNaN(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.elementsEqual(".nan".utf8) || text.elementsEqual(".NaN".utf8) || text.elementsEqual(".NAN".utf8)
  }

  /// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
  private static func isDecimal(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    let whole = rest.prefix(while: isDigit).count
    rest = rest.dropFirst(whole)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(fraction)
    }
    guard whole + fraction > 0 else { return false }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  static func isOctalDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "7") ~= byte }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
  }
}
