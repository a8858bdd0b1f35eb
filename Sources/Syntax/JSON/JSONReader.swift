/// Reads JSON by RFC 8259 into a located tree.
///
/// One loop and a stack on the heap, so the text's depth costs no stack. What is not JSON is reported; where the
/// intent is plain, reading goes on, and where it is not, the first such place is the last that is read.
struct JSONReader {
  /// What the grammar wants next.
  enum Step {
    case value
    /// After `[` or `{`: the first element or key, or the closing bracket.
    case first
    /// After a comma inside a collection: an element or a key.
    case next
    /// After a value inside a collection: a comma or the closing bracket.
    case separator
    /// After the root value: nothing more.
    case end
    case stop
  }

  let bytes: UnsafeBufferPointer<UInt8>
  var offset: Int
  var builder: TreeBuilder
  /// Where the last comma between entries stands, in case it turns out to be one too many.
  var comma = 0
  /// Whether the text around here comes from a template, where a missing comma means nothing.
  var isBesidePlaceholder = false

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int, limits: Limits) {
    self.bytes = bytes
    self.offset = start
    self.builder = TreeBuilder(bytes: bytes, limits: limits)
  }

  /// Reads to the end of the text, or to where it makes no sense any more.
  mutating func read() {
    var step = Step.value
    while step != .stop {
      guard skipBlanks() else { break }
      guard offset < bytes.count else {
        reportEnd(at: step)
        break
      }
      switch step {
      case .value: step = readValue()
      case .first, .next: step = readEntry(isFirst: step == .first)
      case .separator: step = readSeparator()
      case .end: step = refuse("text after the end of the JSON value; a file holds one value")
      case .stop: break
      }
    }
    while builder.depth > 0 { builder.close(at: offset) }
  }

  private mutating func readValue() -> Step {
    switch bytes[offset] {
    case UInt8(ascii: "\""):
      guard let string = readString() else { return .stop }
      builder.add(string)
    case UInt8(ascii: "{"):
      if isFollowed(directlyBy: UInt8(ascii: "{")),
        Placeholder.end(at: offset, in: bytes) != nil
      {
        return readBareWord()
      }
      return open(.mapping)
    case UInt8(ascii: "["): return open(.sequence)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let number = readNumber() else { return readBareWord() }
      builder.add(number)
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      guard let literal = readLiteral() else { return readBareWord() }
      builder.add(literal)
    default: return readBareWord()
    }
    return afterValue
  }

  var afterValue: Step { builder.depth == 0 ? .end : .separator }

  private mutating func open(_ kind: SyntaxTree.Kind) -> Step {
    guard builder.hasRoom else {
      builder.report(
        .limitExceeded, "more than \(builder.limits.depth) objects and arrays inside each other",
        at: ByteRange(offset, offset + 1))
      return .stop
    }
    builder.open(kind, at: offset)
    offset += 1
    isBesidePlaceholder = false
    return .first
  }

  private mutating func readEntry(isFirst: Bool) -> Step {
    guard let frame = builder.innermost else { return .end }
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if !isFirst, !isBesidePlaceholder, isClosing(byte, frame) {
        builder.report(
          .trailingComma, "comma before the closing '\(Character(UnicodeScalar(byte)))'; remove it",
          at: ByteRange(comma, comma + 1))
      }
      return close()
    case UInt8(ascii: ","):
      return skipCommas()
    default:
      return frame.isMapping ? readKey() : readValue()
    }
  }

  @inline(__always)
  private mutating func readKey() -> Step {
    guard bytes[offset] == UInt8(ascii: "\"") else { return readBareKey() }
    guard let key = readString() else { return .stop }
    builder.addKey(key)
    guard skipBlanks() else { return .stop }
    guard offset < bytes.count else { return .value }
    guard bytes[offset] == UInt8(ascii: ":") else {
      return refuse("expected ':' after the key, found \(found)")
    }
    offset += 1
    // The value mostly comes next, behind one space.
    if isAt(UInt8(ascii: " ")) { offset += 1 }
    guard skipBlanks() else { return .stop }
    return offset < bytes.count ? readValue() : .value
  }

  private mutating func readSeparator() -> Step {
    switch bytes[offset] {
    case UInt8(ascii: ","):
      comma = offset
      offset += 1
      isBesidePlaceholder = false
      guard skipBlanks() else { return .stop }
      return offset < bytes.count ? readEntry(isFirst: false) : .next
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return close()
    default: return insertComma()
    }
  }

  private mutating func close() -> Step {
    guard let frame = builder.innermost else { return .end }
    guard isClosing(bytes[offset], frame) else { return refuseBracket(of: frame) }
    offset += 1
    isBesidePlaceholder = false
    builder.close(at: offset)
    return afterValue
  }

  private func isClosing(_ byte: UInt8, _ frame: TreeBuilder.Frame) -> Bool {
    byte == (frame.isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]"))
  }

  private func isAt(_ byte: UInt8) -> Bool { offset < bytes.count && bytes[offset] == byte }

  private func isFollowed(directlyBy byte: UInt8) -> Bool {
    offset + 1 < bytes.count && bytes[offset + 1] == byte
  }

  /// Moves to the next byte that is no blank. False if a comment does not end.
  @inline(__always)
  mutating func skipBlanks() -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return true
    default: return skipBlanksIfAny()
    }
  }

  private mutating func skipBlanksIfAny() -> Bool {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\n"): offset = endOfIndentation(from: offset + 1)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): offset += 1
      case UInt8(ascii: "{") where !isFollowed(directlyBy: UInt8(ascii: "%")): return true
      case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "{"), 0x80...:
        switch skipForeignBlank() {
        case .skipped: continue
        case .none: return true
        case .unending: return false
        }
      default: return true
      }
    }
    return true
  }

  /// Where the spaces from an offset on end, as long as the text goes on for a while. Indentation is most of what a
  /// formatted file holds.
  private func endOfIndentation(from start: Int) -> Int {
    let spaces: UInt64 = 0x2020_2020_2020_2020
    let lastWord = bytes.count - ByteWord.count
    var offset = start
    while offset <= lastWord {
      let others = ByteWord(bytes, at: offset).bits ^ spaces
      // All bits of zero, of which there are eight for each space.
      if others != 0 { return offset + others.trailingZeroBitCount / 8 }
      offset += ByteWord.count
    }
    return offset
  }
}
