import Syntax

/// What has been typed at a place of a YAML text.
///
/// Nothing is said of what can stand there; the reader and the model tell that of each trial.
struct YAMLWord {
  private let bytes: [UInt8]
  private var start: Int
  private var end: Int
  private var quote: UInt8?

  /// Takes the letters around an offset for the word, with the quotes around them.
  init(at offset: Int, in bytes: [UInt8]) {
    self.bytes = bytes
    start = offset
    end = offset
    while start > 0, Self.isOfWord(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, Self.isOfWord(bytes[end]) { end += 1 }
    // The dash of an element.
    while start < offset, bytes[start] == UInt8(ascii: "-") { start += 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "\"") || bytes[start - 1] == UInt8(ascii: "'") else {
      return
    }
    quote = bytes[start - 1]
    start -= 1
    if end < bytes.count, bytes[end] == quote { end += 1 }
  }

  func typedWord(in source: Source) -> TypedWord {
    let range = ByteRange(start, end)
    let hasColon = isFollowedByColon
    func trials(endingAt end: Int?, _ closing: String) -> [TypedWord.Trial] {
      // A key needs its colon; in a flow collection, a blank must follow that.
      (hasColon ? [""] : [": ", ""]).map {
        TypedWord.Trial(source, replacing: range, after: $0, endingAt: end, closing: closing)
      }
    }
    return TypedWord(
      range: range, quote: quote.map { Character(UnicodeScalar($0)) }, hasQuote: quote != nil,
      isKeyWithColon: hasColon,
      needsComma: false,
      // Where the text behind the word is broken, or a bracket is still open, it is read without what follows.
      trials: [trials(endingAt: nil, ""), trials(endingAt: end, closingBrackets)])
  }

  private var isFollowedByColon: Bool {
    let rest = bytes[end...].drop { $0 == UInt8(ascii: " ") }
    guard rest.first == UInt8(ascii: ":") else { return false }
    return rest.dropFirst().first.map { $0 <= UInt8(ascii: " ") } ?? true
  }

  /// The brackets that would close the flow collections around the word.
  private var closingBrackets: String {
    var closing: [Character] = []
    var previous = UInt8(ascii: "\n")
    for byte in bytes[..<start] {
      switch byte {
      case UInt8(ascii: "{") where isStartOfValue(after: previous): closing.append("}")
      case UInt8(ascii: "[") where isStartOfValue(after: previous): closing.append("]")
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = closing.popLast()
      default: break
      }
      previous = byte
    }
    return String(closing.reversed())
  }

  private func isStartOfValue(after previous: UInt8) -> Bool {
    switch previous {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: ","):
      true
    default: false
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
