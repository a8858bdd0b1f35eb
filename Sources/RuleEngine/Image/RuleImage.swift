/// Compiled rules as printable text that a source file can hold: six bits a character, from `0` on.
public struct RuleImage: Sendable {
  private let text: StaticString

  /// Wraps the text of an image.
  public init(_ text: StaticString) {
    self.text = text
  }

  /// The text for an image of a rule set.
  public static func text(of rules: RuleSet) -> String {
    var writer = ImageWriter()
    writer.write(rules.rules)
    var characters: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in writer.bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        characters.append(first + UInt8(bits >> UInt32(count) & 0x3F))
      }
    }
    if count > 0 { characters.append(first + UInt8(bits << UInt32(6 - count) & 0x3F)) }
    return String(decoding: characters, as: UTF8.self)
  }

  /// The rules of the image; none where the text is not an image that this version wrote.
  var rules: [CompiledRule] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8CodeUnitCount * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for character in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) {
      bits = bits << 6 | UInt32((character &- Self.first) & 0x3F)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    var reader = ImageReader(bytes)
    return reader.rules() ?? []
  }

  private static let first = UInt8(ascii: "0")
}
