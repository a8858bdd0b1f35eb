import Syntax
import Testing

@Suite("Anchors, aliases and merge keys")
struct YAMLAliasTests {
  @Test("An alias answers as its target, and stands where it is written")
  func aliases() {
    let tree = SyntaxTree(yaml: "a: &x {k: [1, v]}\nb: *x\nc: [&s text, *s, *x]\n")
    #expect(tree.notation == "{a: {k: [1, 'v']}, b: {k: [1, 'v']}, c: ['text', 'text', {k: [1, 'v']}]}")
    let b = Array(tree.entries(of: tree.documents[0]))[1].value
    #expect(tree.written(tree.range(of: b)) == "*x")
    #expect(tree.count(of: b) == 1)
    #expect(tree.issues.isEmpty)
  }

  @Test("The latest anchor of a name counts, and each document has its own")
  func redefinition() {
    #expect(SyntaxTree(yaml: "[&a 1, *a, &a 2, *a]").notation == "[1, 1, 2, 2]")
    expectIssues(.invalidSyntax, in: "a: &x 1\n---\na: ⟦*x⟧\n", as: .yaml)
  }

  @Test("An alias may be a key if it stands for a scalar")
  func keys() {
    #expect(SyntaxTree(yaml: "a: &k name\n*k : 1\n").notation == "{a: 'name', name: 1}")
    let tree = expectIssues(.invalidSyntax, in: "a: &k [1]\n⟦*k⟧ : 1\nb: 2\n", as: .yaml)
    #expect(tree.notation == "{a: [1], *k: 1, b: 2}")
  }

  @Test(
    "An alias to nothing, or to what it stands in, is an issue",
    arguments: ["a: ⟦*x⟧", "a: &x [1, ⟦*x⟧]", "&x a: {b: ⟦*y⟧}"])
  func unknown(marked: String) {
    expectIssues(.invalidSyntax, in: marked, as: .yaml)
  }

  @Test(
    "Merged entries come after a mapping's own, which win",
    arguments: [
      ("{<<: *a, x: 9}", "{x: 9, y: 2}"), ("{z: 0, <<: [*a, *b]}", "{z: 0, x: 1, y: 2, w: 4}"),
      ("{<<: [*b, *a]}", "{x: 3, w: 4, y: 2}"), ("{<<: {q: 1}, r: 2}", "{r: 2, q: 1}"),
      ("{<<: *c}", "{v: 5, x: 1, y: 2}"),
      ("{\"<<\": 1}", "{<<: 1}"), ("{<<: []}", "{}"),
    ])
  func merging(yaml: String, notation: String) throws {
    let tree = SyntaxTree(
      yaml: "a: &a {x: 1, y: 2}\nb: &b {x: 3, w: 4}\nc: &c {<<: *a, v: 5}\nresult: \(yaml)\n")
    let result = try #require(tree.entries(of: tree.documents[0]).first { tree.text(of: $0.key) == "result" })
      .value
    #expect(tree.notation(of: result) == notation)
    #expect(tree.count(of: result) == Array(tree.entries(of: result)).count)
    #expect(tree.issues.isEmpty)
  }

  @Test("Many entries are merged without a name twice")
  func mergingMany() {
    let keys = (0..<100).map { "k\($0): \($0)" }.joined(separator: ", ")
    let tree = SyntaxTree(yaml: "a: &a {\(keys)}\nb: {<<: *a, k7: own, <<x: 1}\n")
    let b = Array(tree.entries(of: tree.documents[0]))[1].value
    #expect(tree.count(of: b) == 101)
    #expect(tree.issues.isEmpty)
  }

  @Test("A merged key stands where it is written")
  func mergedPlaces() throws {
    let marked = MarkedText("a: &a\n  ⟦k⟧: ⟦v⟧\nb:\n  <<: *a\n")
    let tree = SyntaxTree(yaml: marked.text)
    let b = Array(tree.entries(of: tree.documents[0]))[1].value
    let merged = try #require(tree.entries(of: b).first { _ in true })
    #expect([tree.range(of: merged.key), tree.range(of: merged.value)] == marked.ranges)
  }

  @Test("Only mappings can be merged", arguments: ["⟦1⟧", "[⟦x⟧, {}]", "⟦text⟧"])
  func wrongMerge(value: String) {
    expectIssues(.invalidSyntax, in: "a: {<<: \(value), b: 1}", as: .yaml)
  }

  /// Written out, it would not fit into any memory.
  @Test("An alias bomb is one issue")
  func bomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      text +=
        "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
        + "]\n"
    }
    let source = Source(name: "bomb.yaml", text: text)
    #expect(SyntaxTree(reading: source).issues.map(\.kind) == [.limitExceeded])
  }

  @Test("What aliases may add is exact")
  func budget() {
    let source = Source(name: "x.yaml", text: "[&a [1, 2], *a, *a]")
    #expect(SyntaxTree(reading: source, limits: Limits(aliasedNodes: 6)).issues.isEmpty)
    #expect(
      SyntaxTree(reading: source, limits: Limits(aliasedNodes: 5)).issues.map(\.kind) == [.limitExceeded])
  }

  @Test("Aliases of aliases go no deeper than the limit")
  func depth() {
    let text = "a0: &a0 []\n" + (1..<300).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
    #expect(SyntaxTree(yaml: text).issues.map(\.kind) == [.limitExceeded])
  }
}
