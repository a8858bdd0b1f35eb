import Syntax
import Testing

@Suite("Hostile and broken files")
struct HostileInputTests {
  @Test(
    "An empty file is a mistake in JSON and holds no document in YAML",
    arguments: ["", " ", "\n\t \r\n", "\u{FEFF}", "\u{FEFF}\n"])
  func empty(text: String) {
    let json = SyntaxTree(text, as: .json)
    #expect(json.issues.map(\.message) == ["the file is empty"])
    #expect(json.documents.isEmpty)
    #expect(SyntaxTree(text.replacing("\t", with: " "), as: .yaml).documents.isEmpty)
  }

  @Test(
    "Depth beyond the limit is one issue at the bracket", arguments: Language.allCases,
    ["[", "{\"a\":", "[[{\"a\":["])
  func depth(language: Language, opening: String) throws {
    let tree = SyntaxTree(String(repeating: opening, count: 100_000), as: language)
    #expect(tree.issues.map(\.kind) == [.limitExceeded])
    let issue = try #require(tree.issues.first)
    let before = tree.source.bytes[..<issue.range.start].count(where: { "[{".utf8.contains($0) })
    #expect(before == Limits().depth)
  }

  @Test("Depth at the limit is fine, one more is not", arguments: Language.allCases)
  func exactDepth(language: Language) {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    let limits = Limits(depth: 20)
    #expect(
      SyntaxTree(reading: Source(name: "x", text: nested(20)), as: language, limits: limits).issues.isEmpty)
    #expect(
      SyntaxTree(reading: Source(name: "x", text: nested(21)), as: language, limits: limits).issues.count == 1
    )
  }

  @Test(
    "Depth by indentation and by keys is bounded too",
    arguments: [
      (0..<1_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
      String(repeating: "- ", count: 10_000),
      String(repeating: "? ", count: 10_000), "? " + String(repeating: "[\n", count: 10_000),
    ])
  func yamlDepth(text: String) {
    #expect(SyntaxTree(yaml: text).issues.map(\.kind) == [.limitExceeded])
  }

  @Test("A file over the size limit is not read", arguments: Language.allCases)
  func size(language: Language) {
    let limits = Limits(bytes: 10)
    #expect(
      SyntaxTree(reading: Source(name: "x", text: "[\"123456\"]"), as: language, limits: limits).issues
        .isEmpty)
    let tree = SyntaxTree(reading: Source(name: "x", text: "[\"1234567\"]"), as: language, limits: limits)
    #expect(tree.issues.map(\.kind) == [.limitExceeded])
    #expect(tree.documents.isEmpty)
  }

  @Test("More mistakes than anyone reads are cut off")
  func manyIssues() {
    let limits = Limits(issues: 5)
    let tree = SyntaxTree(
      reading: Source(name: "x.json", text: "[" + String(repeating: "/**/ 1,", count: 100) + "1]"),
      limits: limits)
    #expect(tree.issues.map(\.kind) == Array(repeating: .comment, count: 5) + [.limitExceeded])
    #expect(tree.count(of: tree.documents[0]) == 101)
  }

  /// Looking for the end of each mark to the end of the text would not end while anyone waits.
  @Test(
    "A text full of opening marks is read to its end", arguments: Language.allCases,
    ["$(", "<a", "{{", "${", "@a", "%{", "[${"])
  func openingMarks(language: Language, mark: String) {
    let source = Source(name: "x", text: "[" + String(repeating: mark, count: 200_000))
    #expect(!SyntaxTree(reading: source, as: language).issues.isEmpty)
  }

  @Test(
    "A file cut off anywhere is read to an end, and every place is in the file",
    arguments: [
      (Sample.json, Language.json), (Sample.yaml, .yaml),
    ])
  func truncated(text: String, language: Language) {
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count {
      let tree = SyntaxTree(reading: Source(name: "x", bytes: Array(bytes[..<length])), as: language)
      expectSound(tree)
      // Only the whole object is JSON; the line break behind it may be missing.
      if language == .json { #expect(tree.issues.isEmpty == (length == bytes.count - 1), "\(length)") }
    }
  }

  @Test("Any bytes are read to an end, and every place is in the file", arguments: Language.allCases, 0..<200)
  func randomBytes(language: Language, seed: Int) {
    var random = Random(seed: UInt64(seed))
    let sample = Array((language == .json ? Sample.json : Sample.yaml).utf8)
    let alphabet = Array("{}[]\",:'#&*!|>%@`-?<$ \n\t\\u0e.x".utf8) + [0xC3, 0xA9, 0xFF, 0xF0]
    var bytes = sample
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = alphabet.randomElement(using: &random) ?? 0
    }
    expectSound(SyntaxTree(reading: Source(name: "x", bytes: bytes), as: language))
    let noise = (0..<100).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    expectSound(SyntaxTree(reading: Source(name: "x", bytes: noise), as: language))
  }

  /// Walks everything, and expects every place to be inside of the file.
  private func expectSound(_ tree: SyntaxTree) {
    let ranges =
      tree.issues.flatMap { [$0.range] + $0.related.map(\.range) } + tree.comments.map(\.range)
      + tree.allNodes.map { tree.range(of: $0) }
    #expect(ranges.allSatisfy { $0.start >= 0 && $0.end <= tree.source.bytes.count })
    #expect(tree.issues.map(\.range.start) == tree.issues.map(\.range.start).sorted())
    #expect(!tree.notation.contains("⟦"))
  }
}

/// The same numbers on every machine (SplitMix64).
private struct Random: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

private enum Sample {
  static let json = """
    {"family": "wéb\\n\\u00e9\\ud83d\\ude00", "containerDefinitions": [
      {"name": "a", "cpu": -1.5e3, "essential": true, "links": [], "x": null, "o": {"k": [1, 2.0, false]}}
    ]}

    """

  static let yaml = """
    %YAML 1.1
    --- # wéb
    base: &base {cpu: 1, "é😀": [yes, 'it''s', "a\\tb"]}
    web:
      <<: [*base]
      image: {{ image }}:${TAG}
      text: |
        # kept
        line
      folded: >-
        one
        two
      tagged: !!str 12
      ref: !Ref x
    ? key
    : - 1
      - *base
    ...
    ---
    x: @V@
    """
}
