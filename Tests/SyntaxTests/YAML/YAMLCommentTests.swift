import Syntax
import Testing

@Suite("Comments of YAML")
struct YAMLCommentTests {
  @Test("Comments are kept with their places, and nothing else is a comment")
  func places() {
    let marked = MarkedText(
      """
      %YAML 1.1
      ⟦# é first⟧
      --- ⟦# start⟧
      a: "no # comment"   ⟦# one⟧
      'b#': x#y
      c: |  ⟦# header⟧
        # no comment
        text
      ⟦# after a block⟧
      d: &anchor [1, ⟦# in a list⟧
        !tag 2]⟦#close⟧
      e: two
        lines ⟦# two⟧
        ⟦# indented⟧
      f: {{ x }}   ⟦# after a template⟧
      g: ⟦#value⟧
      ...
      ⟦# last⟧
      """)
    let tree = SyntaxTree(yaml: marked.text)
    #expect(tree.issues.isEmpty)
    #expect(tree.comments.map(\.range) == marked.ranges)
  }

  @Test("A comment alone on its line is told from one behind something")
  func alone() {
    let tree = SyntaxTree(yaml: "\u{FEFF}# a\r\nk: v # b\r\n   # c\r\n")
    #expect(tree.comments.map(\.isAloneOnLine) == [true, false, true])
    #expect(tree.comments.map { tree.written($0.range) } == ["# a", "# b", "# c"])
  }

  @Test("Comments before a mistake are kept")
  func beforeMistake() {
    let tree = SyntaxTree(yaml: "# a\nk: v # b\n: : :\n  [\n# c\n")
    #expect(tree.comments.count >= 2)
  }
}
