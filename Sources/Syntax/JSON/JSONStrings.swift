extension JSONReader {
  /// Reads the string that starts here; nil if it has no end.
  @inline(__always)
  mutating func readString() -> SyntaxTree.Node? {
    let start = offset
    let end = Self.endOfPlainText(in: bytes, from: start + 1)
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      return readDecodedString(from: start, plainTo: end)
    }
    offset = end + 1
    return SyntaxTree.Node(ByteRange(start, offset), kind: .string, flags: .quoted)
  }

  /// The next byte that ends a string, starts an escape or must not stand in a string.
  @inline(__always)
  private static func endOfPlainText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let lastWord = bytes.count - ByteWord.count
    var offset = start
    while offset <= lastWord {
      let word = ByteWord(bytes, at: offset)
      let found =
        word.trace(of: UInt8(ascii: "\"")) | word.trace(of: UInt8(ascii: "\\")) | word.trace(below: 0x20)
      if found != 0 { return offset + found.trailingZeroBitCount >> 3 }
      offset += ByteWord.count
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return offset }
      offset += 1
    }
    return offset
  }

  /// Reads a string with escapes, or with bytes that should be escapes.
  private mutating func readDecodedString(from start: Int, plainTo end: Int) -> SyntaxTree.Node? {
    var text = Array(bytes[start + 1..<end])
    var control: ByteRange?
    var lineBreak: Int?
    let earlierIssues = builder.issues.count
    offset = end
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\\") {
        readEscape(into: &text)
      } else {
        // A control character: keep it, and tell of the first one when the string turns out to have an end.
        if bytes[offset] == UInt8(ascii: "\n") { lineBreak = lineBreak ?? offset }
        control = control ?? ByteRange(offset, offset + 1)
        text.append(bytes[offset])
        offset += 1
      }
      let next = Self.endOfPlainText(in: bytes, from: offset)
      text.append(contentsOf: bytes[offset..<next])
      offset = next
    }
    guard offset < bytes.count, lineBreak == nil || isFollowedByPunctuation(offset + 1) else {
      // Where the string ends is anyone's guess, and so is what stands inside it.
      builder.dropIssues(after: earlierIssues)
      reportOpenString(from: start, lineBreak: lineBreak)
      return nil
    }
    offset += 1
    if let control {
      builder.report(
        .invalidSyntax,
        "\(Self.name(ofControl: bytes[control.start])) inside a string; write it as \(Self.escape(forControl: bytes[control.start]))",
        at: control)
    }
    var node = SyntaxTree.Node(ByteRange(start, offset), kind: .string, flags: [.quoted, .decoded])
    node.count = builder.keep(String(decoding: text, as: UTF8.self))
    return node
  }

  /// Reads the escape at the offset and adds what it stands for. One that means nothing is reported and kept.
  private mutating func readEscape(into text: inout [UInt8]) {
    let start = offset
    offset = min(start + 2, bytes.count)
    guard start + 1 < bytes.count else { return }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
    case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
    case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
    case UInt8(ascii: "u"): readUnicodeEscape(from: start, into: &text)
    default:
      // A line break after the backslash is the string's business.
      if bytes[start + 1] < 0x20 { offset = start + 1 }
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      text.append(contentsOf: bytes[start..<offset])
      builder.report(
        .invalidSyntax,
        "'\(builder.shortText(at: ByteRange(start, offset)))' is no escape in JSON; a backslash itself is '\\\\'",
        at: ByteRange(start, offset))
    }
  }

  private mutating func readUnicodeEscape(from start: Int, into text: inout [UInt8]) {
    guard let unit = hexUnit(at: start) else {
      text.append(contentsOf: bytes[start..<offset])
      builder.report(
        .invalidSyntax, "'\\u' needs four hexadecimal digits after it", at: ByteRange(start, offset))
      return
    }
    offset = start + 6
    var value = UInt32(unit)
    if UTF16.isLeadSurrogate(unit), let second = hexUnit(at: offset), UTF16.isTrailSurrogate(second) {
      value = 0x10000 + (value - 0xD800) << 10 + (UInt32(second) - 0xDC00)
      offset += 6
    }
    if UnicodeScalar(value) == nil {
      builder.report(
        .invalidSyntax,
        "'\(builder.shortText(at: ByteRange(start, offset)))' is one half of a surrogate pair and no character by itself",
        at: ByteRange(start, offset))
    }
    text.append(contentsOf: Array(String(UnicodeScalar(value) ?? "\u{FFFD}").utf8))
  }

  /// The code unit of a `\uXXXX` at an offset.
  private func hexUnit(at start: Int) -> UInt16? {
    guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start + 2..<start + 6] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return unit
  }

  private func isFollowedByPunctuation(_ end: Int) -> Bool {
    for byte in bytes[min(end, bytes.count)...] {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): continue
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"): return true
      default: return false
      }
    }
    return true
  }

  private mutating func reportOpenString(from start: Int, lineBreak: Int?) {
    var end = lineBreak ?? bytes.count
    while end > start + 1, bytes[end - 1] == UInt8(ascii: "\r") || bytes[end - 1] == UInt8(ascii: "\n") {
      end -= 1
    }
    builder.report(
      .invalidSyntax,
      "this string has no closing '\"'\(lineBreak == nil ? "; the file ends inside it" : " on its line")",
      at: ByteRange(start, end))
    offset = end
  }

  private static func name(ofControl byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): "line break"
    case UInt8(ascii: "\t"): "tab"
    default: "control character"
    }
  }

  private static func escape(forControl byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
