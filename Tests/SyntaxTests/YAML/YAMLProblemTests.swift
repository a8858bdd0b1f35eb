import Syntax
import Testing

@Suite("YAML with mistakes")
struct YAMLProblemTests {
  @Test(
    "A mistake is one issue at its place that says what to do, and what stands before it is kept",
    arguments: [
      ("a: 1\nb: 2\n⟦\t⟧c: 3\n", "tab", "{a: 1}"), ("a:\n  b: 1\n  c:\n⟦\t⟧d: 2\n", "tab", "{a: {b: 1}}"),
      ("a: 1\nb: c⟦:⟧ d\n", "second ':'", "{a: 1, b: 'c'}"),
      ("a: 1\n⟦word⟧\nb: 2\n", "missing ':'", "{a: 1}"),
      ("a: 1\n  b⟦:⟧ 2\n", "second ':'", "{a: '1 b'}"),
      ("a: 1\nb: ⟦\"open⟧\nc: 2\n", "no closing quote", "{a: 1}"),
      ("a: ⟦`⟧x`\n", "quotes", "{}"), ("a: ⟦@⟧x\n", "quotes", "{}"), ("a: ⟦*⟧ x\n", "alias", "{}"),
      ("a: 1\nb: \"⟦\\d⟧\"\n", "escape", "{a: 1}"), ("a: ⟦-⟧ b\n", "list item", "{}"),
      ("a: [1, 2\nb⟦:⟧ 3\n", "',' or ']'", "{a: [1, '2 b']}"), ("a: [1, ⟦2⟧\n", "file ends", "{a: [1, 2]}"),
      ("a: {b: ⟦1⟧", "file ends", "{a: {b: 1}}"), ("- a\n⟦b⟧: 1\n", "'-'", "['a']"),
      ("a: 1\nb: | ⟦x⟧\n", "block scalar", "{a: 1}"), ("a: 1\n⟦%⟧ x\n", "directive", "{a: 1}"),
      ("a: 1\nb: ⟦&⟧ x\n", "anchor", "{a: 1}"), ("a: \"\\U⟦1⟧1000000\"\n", "number", "{}"),
      ("a: ⟦!⟧x{y} 1\n", "tag", "{}"),
      ("a: [b⟦:⟧, c]\n", "brackets", "{a: []}"), ("⟦%⟧YAML 3.0\n---\na: 1\n", "version", ""),
      ("a: x⟦\u{1}⟧\n", "control", ""), ("a: ⟦!⟧x!y 1\n", "handle", "{}"),
    ])
  func messages(marked: String, words: String, notation: String) throws {
    let marked = MarkedText(marked)
    let tree = SyntaxTree(yaml: marked.text)
    #expect(tree.issues.map(\.kind) == [.invalidSyntax])
    let issue = try #require(tree.issues.first)
    #expect(issue.message.contains(words), "\(issue.message)")
    #expect(issue.range == marked.ranges.first, "\(issue)")
    #expect(tree.notation == notation)
  }

  @Test("Documents before a mistake are kept")
  func earlierDocuments() {
    #expect(SyntaxTree(yaml: "a: 1\n---\nb: [\n---\nc: 2\n").notation.hasPrefix("{a: 1}"))
  }

  @Test("A place behind characters of several bytes is exact")
  func wideCharacters() {
    expectIssues(.invalidSyntax, in: "é😀: 'ü'\nb: c⟦:⟧ d\n", as: .yaml)
    expectIssues(.invalidSyntax, in: "\u{FEFF}é😀: 'ü'\nb: c⟦:⟧ d\n", as: .yaml)
  }
}
