/// Marks that template tools replace before anyone reads the file as JSON or YAML.
public enum Placeholder {
  /// Whether a placeholder stands somewhere in the text.
  ///
  /// A false match only makes a value unknown: it costs a finding and never causes one.
  public static func occurs(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    mayOccur(in: text) && text.indices.contains { isMark(text[$0]) && end(at: $0, in: text) != nil }
  }

  /// Whether placeholders may begin with a byte.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether one of the bytes that begin placeholders stands in the text; in most texts there is none.
  @inline(__always)
  private static func mayOccur(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= ByteWord.count else { return mayBegin(in: ByteWord(short: text)) }
    let last = text.count - ByteWord.count
    var offset = 0
    while offset < last {
      if mayBegin(in: ByteWord(text, at: offset)) { return true }
      offset += ByteWord.count
    }
    return mayBegin(in: ByteWord(text, at: last))
  }

  @inline(__always)
  private static func mayBegin(in word: ByteWord) -> Bool {
    // A number sign begins a placeholder only before a brace. The dollar sign and the percent sign are a pair.
    let marks =
      word.trace(ofPairWith: UInt8(ascii: "$")) | word.trace(of: UInt8(ascii: "<"))
      | word.trace(of: UInt8(ascii: "@")) | word.trace(of: UInt8(ascii: "_"))
      | word.trace(of: UInt8(ascii: "{"))
    return marks != 0
  }

  /// The placeholders in the text, from left to right, without those inside others.
  public static func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      if let end = end(at: offset, in: text) {
        ranges.append(offset..<end)
        offset = end
      } else {
        offset += 1
      }
    }
    return ranges
  }

  /// The most bytes that a placeholder may have, so that a text full of opening marks takes no quadratic time.
  static let longest = 1_000

  /// The end of the placeholder that starts at `offset`, on the same line; nil if none does.
  ///
  /// Known are `${NAME}`, `$NAME`, `$(NAME)`, `{{ name }}`, `#{NAME}#`, `<NAME>`, `%NAME%`, `@NAME@` and
  /// `__NAME__`.
  static func end(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    let next = bytes[offset + 1]
    switch bytes[offset] {
    case UInt8(ascii: "$"):
      switch next {
      case UInt8(ascii: "{"):
        return endOfBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"), from: offset + 1, in: bytes)
      case UInt8(ascii: "("):
        return endOfBalanced(UInt8(ascii: "("), UInt8(ascii: ")"), from: offset + 1, in: bytes)
      default: return isNameStart(next) ? endOfName(from: offset + 1, in: bytes) : nil
      }
    case UInt8(ascii: "{"):
      return next == UInt8(ascii: "{")
        ? endOfBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"), from: offset, in: bytes) : nil
    case UInt8(ascii: "#"):
      guard next == UInt8(ascii: "{") else { return nil }
      let end = endOfBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"), from: offset + 1, in: bytes)
      return end.map { $0 < bytes.count && bytes[$0] == UInt8(ascii: "#") ? $0 + 1 : $0 }
    case UInt8(ascii: "<"): return endOfAngles(from: offset, in: bytes)
    case UInt8(ascii: "%"), UInt8(ascii: "@"):
      let end = endOfName(from: offset + 1, in: bytes)
      return end > offset + 1 && end < bytes.count && bytes[end] == bytes[offset] ? end + 1 : nil
    case UInt8(ascii: "_"):
      guard next == UInt8(ascii: "_") else { return nil }
      let end = endOfName(from: offset, in: bytes)
      return end > offset + 4 && bytes[end - 1] == next && bytes[end - 2] == next ? end : nil
    default: return nil
    }
  }

  /// The end of a template directive, `{% … %}` or `%{ … }`, that starts at `offset`; nil if none does.
  static func endOfDirective(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard offset + 1 < bytes.count else { return nil }
    switch (bytes[offset], bytes[offset + 1]) {
    case (UInt8(ascii: "%"), UInt8(ascii: "{")):
      return endOfBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"), from: offset + 1, in: bytes)
    case (UInt8(ascii: "{"), UInt8(ascii: "%")):
      return endOfBalanced(UInt8(ascii: "{"), UInt8(ascii: "}"), from: offset, in: bytes)
    default: return nil
    }
  }

  private static func endOfBalanced(
    _ open: UInt8, _ close: UInt8, from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var depth = 0
    for offset in start..<min(bytes.count, start + longest) {
      switch bytes[offset] {
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return offset + 1 }
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func endOfAngles(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for offset in start + 1..<min(bytes.count, start + longest) {
      switch bytes[offset] {
      case UInt8(ascii: ">"): return offset > start + 1 ? offset + 1 : nil
      case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func endOfName(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    while offset < min(bytes.count, start + longest), isNameStart(bytes[offset]) || isNamePart(bytes[offset])
    { offset += 1 }
    return offset
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
