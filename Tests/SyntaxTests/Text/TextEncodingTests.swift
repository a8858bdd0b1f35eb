import Syntax
import Testing

@Suite("Bytes that are no UTF-8 text")
struct TextEncodingTests {
  @Test(
    "UTF-16 and UTF-32 are named",
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], "UTF-16"),
      ([0x7B, 0x00, 0x7D, 0x00], "UTF-16"), ([0x00, 0x7B, 0x00, 0x7D], "UTF-16"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00], "UTF-32"), ([0x7B, 0x00, 0x00, 0x00], "UTF-32"),
    ] as [([UInt8], String)], Language.allCases)
  func otherEncodings(file: (bytes: [UInt8], name: String), language: Language) {
    let tree = SyntaxTree(reading: Source(name: "x", bytes: file.bytes), as: language)
    #expect(tree.issues.map(\.kind) == [.invalidEncoding])
    #expect(tree.issues.allSatisfy { $0.message.contains(file.name) })
    #expect(tree.documents.isEmpty)
  }

  @Test("A NUL byte makes a file binary, and is placed", arguments: Language.allCases)
  func binary(language: Language) {
    let tree = SyntaxTree(reading: Source(name: "x", text: "{\"a\": \"\0\0\"}"), as: language)
    #expect(tree.issues.map(\.kind) == [.invalidEncoding])
    #expect(tree.issues.map(\.range) == [ByteRange(7, 8)])
    #expect(tree.issues.allSatisfy { $0.message.contains("binary") })
  }

  @Test(
    "The first byte that is no UTF-8 is placed and named, and the rest is read",
    arguments: [
      [0xE9], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
    ] as [[UInt8]], Language.allCases)
  func invalidBytes(bytes: [UInt8], language: Language) {
    let source = Source(name: "x", bytes: Array("{\"é\": \"abc".utf8) + bytes + Array("\", \"b\": 1}".utf8))
    let tree = SyntaxTree(reading: source, as: language)
    #expect(tree.issues.map(\.kind) == [.invalidEncoding])
    #expect(tree.issues.map(\.range) == [ByteRange(11, 12)])
    #expect(
      tree.issues.allSatisfy { $0.message.contains("0x" + String(bytes[0], radix: 16, uppercase: true)) })
    #expect(tree.notation.hasSuffix("b: 1}"))
  }

  @Test("What stands for bytes that are no UTF-8 is UTF-8", arguments: Language.allCases)
  func replaced(language: Language) throws {
    let source = Source(
      name: "x", bytes: Array("{\"a\": \"é".utf8) + [0xE9] + Array("\", \"b\": \"é\"}".utf8))
    let tree = SyntaxTree(reading: source, as: language)
    let values = tree.entries(of: try #require(tree.documents.first)).map(\.value)
    #expect(values.map { tree.withText(of: $0, Array.init) } == [Array("é\u{FFFD}".utf8), Array("é".utf8)])
    #expect(values.map { tree.writtenText(of: $0).map(Array.init) } == [nil, Array("é".utf8)])
  }

  @Test("What a placeholder covers is kept as it is written")
  func placeholders() throws {
    let bytes = Array("a: !x [!x [!x [".utf8) + [0xE9] + Array("]]]".utf8)
    let tree = SyntaxTree(reading: Source(name: "x", bytes: bytes), as: .yaml)
    let root = try #require(tree.documents.first)
    let value = try #require(tree.firstEntry(of: root)?.value)
    #expect(tree.kind(of: value) == .placeholder)
    #expect(tree.writtenText(of: value)?.contains(0xE9) == true)
  }

  @Test("Text is lent where it stands for what is written", arguments: Language.allCases)
  func written(language: Language) throws {
    let source = Source(name: "x", text: #"["plain", "\u0061", 12]"#)
    let tree = SyntaxTree(reading: source, as: language)
    let values = tree.elements(of: try #require(tree.documents.first))
    #expect(
      values.map { tree.writtenText(of: $0).map(Array.init) } == [Array("plain".utf8), nil, Array("12".utf8)])
  }

  @Test("Characters of every length are text", arguments: Language.allCases)
  func allLengths(language: Language) {
    let text = "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFD}\u{10000}\u{10FFFF}".replacing("\u{7F}", with: "~")
      .replacing("\u{80}", with: "é")
    let tree = SyntaxTree(reading: Source(name: "x", text: "[\"\(text)\"]"), as: language)
    #expect(tree.issues.isEmpty)
    #expect(tree.notation == "['\(text)']")
  }
}
