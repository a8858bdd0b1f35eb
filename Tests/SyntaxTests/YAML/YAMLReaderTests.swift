import Syntax
import Testing

@Suite("YAML")
struct YAMLReaderTests {
  @Test("Block and flow styles give the same tree")
  func styles() {
    let block = SyntaxTree(
      yaml: """
        family: web
        list:
        - a: 1
          b: [x, y]
        -
          - nested
        map: {k: v, "q": 'single'}
        none:
        """)
    #expect(
      block.notation
        == "{family: 'web', list: [{a: 1, b: ['x', 'y']}, ['nested']], map: {k: 'v', q: 'single'}, none: null}"
    )
    #expect(block.issues.isEmpty)
    let flow = SyntaxTree(
      yaml: "{family: web, list: [{a: 1, b: [x, y]}, [nested]], map: {k: v, q: single}, none: }")
    #expect(flow.notation == block.notation)
  }

  @Test("Every node stands where it is written: block collections from their first to their last child")
  func ranges() {
    let marked = MarkedText(
      """
      # é😀
      ⟦⟦family⟧: ⟦wéb😀⟧   # not this
      ⟦"k é"⟧: ⟦'it''s'⟧
      ⟦list⟧:
      - ⟦⟦1⟧
      - ⟦two words⟧⟧
      ⟦flow⟧: ⟦{⟦a⟧: ⟦[⟦1⟧, ⟦"x"⟧]⟧ }⟧⟧
      """)
    expectRanges(marked)
  }

  @Test(
    "A scalar of several lines stands from its first to its last character, a block scalar from its indicator"
  )
  func multiLineRanges() {
    expectRanges(
      MarkedText(
        """
        ⟦⟦plain⟧: ⟦one
          two⟧   # comment
        ⟦quoted⟧: ⟦"one
          two"⟧
        ⟦literal⟧: ⟦|  # comment
          é
          two⟧

        ⟦folded⟧: ⟦>-
          end⟧⟧


        """))
  }

  @Test("Anchors and tags are not part of a node's place")
  func propertyRanges() {
    expectRanges(MarkedText("⟦⟦a⟧: &x !!str ⟦12⟧\n⟦b⟧: &y\n  ⟦⟦c⟧: !!map ⟦{}⟧⟧\n⟦d⟧: ⟦*x⟧⟧\n"))
  }

  @Test("A value that is left out stands behind its colon")
  func missingValue() throws {
    let tree = SyntaxTree(yaml: "a:   # nothing\nb: 1\n")
    let entry = try #require(tree.entries(of: tree.documents[0]).first { _ in true })
    #expect(tree.kind(of: entry.value) == .null)
    #expect(tree.range(of: entry.value) == ByteRange(2, 2))
  }

  @Test(
    "Scalars of several lines become what YAML folds them to",
    arguments: [
      ("a: |\n  x\n   y\n\n  z\n", "x\n y\n\nz\n"), ("a: >\n  x\n  y\n\n  z\n", "x y\nz\n"),
      ("a: |-\n  x\n", "x"),
      ("a: |+\n  x\n\n", "x\n\n"), ("a: x\n  y\n\n  z\n", "x y\nz"), ("a: \"x\\\n   y\\u00e9\"\n", "xyé"),
      ("a: 'it''s\n  so'\n", "it's so"), ("a: |2\n    x\n", "  x\n"),
    ])
  func multiLineText(yaml: String, text: String) throws {
    let tree = SyntaxTree(yaml: yaml)
    let entry = try #require(tree.entries(of: tree.documents[0]).first { _ in true })
    #expect(tree.text(of: entry.value) == text)
    #expect(tree.kind(of: entry.value) == .string)
    #expect(tree.isQuoted(entry.value) == !yaml.hasPrefix("a: x"))
    #expect(tree.issues.isEmpty)
  }

  @Test("Every document is read, and an empty one holds nothing")
  func documents() {
    let tree = SyntaxTree(yaml: "a: 1\n---\nb: 2\n...\n---\n# nothing\n---\n- c\n---\n")
    #expect(tree.notation == "{a: 1} --- {b: 2} --- ['c']")
    #expect(tree.issues.isEmpty)
  }

  @Test("Carriage returns and a byte order mark change places, and nothing else")
  func otherLineEnds() {
    let tree = SyntaxTree(yaml: "\u{FEFF}a: é\r\nb:\r\n  - x\r\n")
    #expect(tree.notation == "{a: 'é', b: ['x']}")
    #expect(tree.allNodes.map { tree.written(tree.range(of: $0)) }.last == "x")
    #expect(tree.issues.isEmpty)
  }

  @Test("Keys may be any scalar, and nothing else")
  func keys() {
    let tree = expectIssues(
      .invalidSyntax, in: "1: a\ntrue: b\n? c\n: d\n? ⟦[x, y]⟧\n: e\n~: f\n", as: .yaml)
    #expect(tree.notation == "{1: 'a', true: 'b', c: 'd', [x, y]: 'e', ~: 'f'}")
  }

  private func expectRanges(_ marked: MarkedText, sourceLocation: SourceLocation = #_sourceLocation) {
    let tree = SyntaxTree(yaml: marked.text)
    #expect(tree.issues.isEmpty, sourceLocation: sourceLocation)
    let ranges = tree.allNodes.map { tree.range(of: $0) }.sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    #expect(ranges == marked.ranges, sourceLocation: sourceLocation)
  }
}
