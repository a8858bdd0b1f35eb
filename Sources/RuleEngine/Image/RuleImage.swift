/// Compiled rules as printable text that a source file can hold: a line for each rule, six bits a character,
/// from `0` on. What only a report needs stands behind a blank, and is read only then.
public struct RuleImage: Sendable {
  /// Some characters of an image.
  struct Part: Sendable {
    fileprivate let text: StaticString
    fileprivate let range: Range<Int>

    /// The bytes that the characters stand for.
    var bytes: [UInt8] { RuleImage.bytes(of: range, in: text) }
  }

  private let text: StaticString
  private static let first = UInt8(ascii: "0")

  /// Wraps the text of an image.
  public init(_ text: StaticString) {
    self.text = text
  }

  /// The lines for an image of a rule set, indented as `CompiledRules.swift` has them.
  public static func text(of rules: RuleSet) -> String {
    rules.rules.sorted { $0.id < $1.id }.map { rule in
      var writer = ImageWriter()
      writer.write(rule)
      var report = ImageWriter()
      if let parts = rule.report.parts { report.write(parts) }
      return "  \(characters(of: writer.bytes)) \(characters(of: report.bytes))\n"
    }
    .joined()
  }

  private static func characters(of bytes: [UInt8]) -> String {
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
    var rules: [CompiledRule] = []
    var start = 0
    var blank = 0
    let end = text.utf8CodeUnitCount
    // A literal of several lines does not end in a line break.
    for index in 0...end {
      switch index == end ? UInt8(ascii: "\n") : text.utf8Start[index] {
      case UInt8(ascii: " "): blank = index
      case UInt8(ascii: "\n"):
        var reader = ImageReader(Self.bytes(of: start..<max(start, blank), in: text))
        let report = CompiledReport.serialized(Part(text: text, range: min(blank + 1, index)..<index))
        if let rule = reader.rule(reporting: report) { rules.append(rule) }
        start = index + 1
      default: continue
      }
    }
    return rules
  }

  private static func bytes(of range: Range<Int>, in text: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for index in range {
      bits = bits << 6 | UInt32((text.utf8Start[index] &- first) & 0x3F)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }
}
