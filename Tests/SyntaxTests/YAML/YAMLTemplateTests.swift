import Syntax
import Testing

@Suite("Templates in YAML")
struct YAMLTemplateTests {
  @Test(
    "A plain value that is a placeholder is one, without an issue where YAML takes it",
    arguments: [
      "${MEM}", "$MEM", "$(MEM)", "<MEMORY>", "__MEM__", "{{ mem }}", "{{ mem }}-x",
      "{{ a.b | default('x') }}",
      "{{ 'x' % y }}", "{{ a }}:{{ b }}", "{{{ mem }}}",
    ])
  func placeholders(text: String) {
    for document in ["a: ⟦\(text)⟧\nb: 1\n", "x:\n- ⟦\(text)⟧\n- y: ⟦\(text)⟧ # comment\n", "a: ⟦\(text)⟧"] {
      let marked = MarkedText(document)
      let tree = SyntaxTree(yaml: marked.text)
      #expect(tree.issues.isEmpty)
      let placeholders = tree.allNodes.filter { tree.kind(of: $0) == .placeholder }
      #expect(placeholders.map { tree.range(of: $0) } == marked.ranges)
      #expect(placeholders.allSatisfy { tree.text(of: $0) == text })
    }
  }

  @Test("A value that YAML refuses is named, kept, and the rest is read", arguments: ["@VERSION@", "%MEM%"])
  func refused(text: String) throws {
    let tree = expectIssues(.barePlaceholder, in: "a: ⟦\(text)⟧\nb: [⟦\(text)⟧, 1]\nc: 2\n", as: .yaml)
    #expect(tree.notation == "{a: ‹\(text)›, b: [‹\(text)›, 1], c: 2}")
    #expect(try #require(tree.issues.first).message.contains("quote it, or render the template first"))
  }

  @Test("A brace that YAML's flow style takes for its own is named")
  func flowStyle() {
    let tree = expectIssues(.barePlaceholder, in: "a: [⟦${X}⟧, 1]\nb: {k: ⟦${Y}⟧}\n", as: .yaml)
    #expect(tree.notation == "{a: [‹${X}›, 1], b: {k: ‹${Y}›}}")
  }

  @Test("Lines of control flow are named and passed over")
  func controlFlow() {
    let tree = expectIssues(
      .barePlaceholder,
      in: """
        ⟦{% if x %}⟧
        a: 1
        ⟦{% endif %}⟧
        ⟦{{- range .y }}⟧
        b: {{ . }}
        ⟦{{- end }}⟧
        """, as: .yaml)
    #expect(tree.notation == "{a: 1, b: ‹{{ . }}›}")
  }

  @Test("A placeholder may be a key")
  func keys() {
    let tree = SyntaxTree(yaml: "{{ key }}: 1\n${K}: 2\n")
    #expect(tree.notation == "{{{ key }}: 1, ${K}: 2}")
    #expect(tree.issues.isEmpty)
  }

  @Test("What stands in quotes, in a block scalar or in a longer text is text")
  func text() {
    let tree = SyntaxTree(yaml: "a: \"{{ x }}\"\nb: |\n  {{ x }}\nc: nginx:${TAG}\nd: {{ y }}\n")
    #expect(tree.notation == "{a: '{{ x }}', b: '{{ x }}\n', c: 'nginx:${TAG}', d: ‹{{ y }}›}")
    #expect(tree.issues.isEmpty)
  }

  @Test("Many templates in one file are all found")
  func many() {
    let tree = SyntaxTree(yaml: (0..<50).map { "k\($0): @V\($0)@\nt\($0): {{ x }}\n" }.joined())
    #expect(tree.issues.count == 50)
    #expect(tree.count(of: tree.documents[0]) == 100)
  }
}
