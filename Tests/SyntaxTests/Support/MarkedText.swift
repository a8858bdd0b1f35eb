import Syntax

/// Text in which `⟦` and `⟧` stand around the places that a test is about.
struct MarkedText {
  let text: String
  let ranges: [ByteRange]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [ByteRange] = []
    for character in marked.unicodeScalars {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append(ByteRange(starts.popLast() ?? 0, bytes.count))
      default: bytes.append(contentsOf: Array(String(character).utf8))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
  }
}

extension SyntaxTree {
  /// Reads the text of a test.
  init(json text: String) { self.init(reading: Source(name: "test.json", text: text)) }

  /// Reads the text of a test.
  init(yaml text: String) { self.init(reading: Source(name: "test.yaml", text: text), as: .yaml) }

  /// Reads the text of a test.
  init(_ text: String, as language: Language) {
    self.init(reading: Source(name: "test.\(language.rawValue)", text: text), as: language)
  }

  /// The bytes of a range as text.
  func written(_ range: ByteRange) -> String {
    String(decoding: source.bytes[range.start..<range.end], as: UTF8.self)
  }
}
