/// Compiled rules as printable text that a source file can hold: a line for each rule, six bits a character,
/// from `0` on.
public struct RuleImage: Sendable {
  private let text: StaticString

  /// Wraps the text of an image.
  public init(_ text: StaticString) {
    self.text = text
  }

  /// The lines for an image of a rule set, indented as `CompiledRules.swift` has them.
  public static func text(of rules: RuleSet) -> String {
    rules.rules.sorted { $0.id < $1.id }.map { rule in
      var writer = ImageWriter()
      writer.write(rule)
      return "  " + line(of: writer.bytes) + "\n"
    }
    .joined()
  }

  private static func line(of bytes: [UInt8]) -> String {
    var characters: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
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

  /// The rules of the image, without those that this version did not write.
  var rules: [CompiledRule] {
    let text = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return text.split(separator: UInt8(ascii: "\n")).compactMap { line in
      var reader = ImageReader(Self.bytes(of: line))
      return reader.rule()
    }
  }

  private static func bytes(of line: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for character in line {
      bits = bits << 6 | UInt32((character &- first) & 0x3F)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static let first = UInt8(ascii: "0")
}
