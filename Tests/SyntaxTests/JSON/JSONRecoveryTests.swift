import Syntax
import Testing

@Suite("JSON with mistakes")
struct JSONRecoveryTests {
  @Test("A comment is one issue, and the rest is read")
  func comments() {
    let tree = expectIssues(
      .comment,
      in: """
        {
          ⟦// a line⟧
          "a": 1, ⟦/* in
          between */⟧ "b": 2 ⟦# and this⟧
        }
        """, as: .json)
    #expect(tree.notation == "{a: 1, b: 2}")
    #expect(
      tree.comments.map { tree.written($0.range) } == ["// a line", "/* in\n  between */", "# and this"])
    #expect(tree.comments.map(\.isAloneOnLine) == [true, false, false])
  }

  @Test("A comma before a closing bracket is one issue each")
  func trailingCommas() {
    let tree = expectIssues(.trailingComma, in: #"{"a": [1, 2⟦,⟧ ], "b": {"c": 3⟦,⟧}⟦,⟧}"#, as: .json)
    #expect(tree.notation == "{a: [1, 2], b: {c: 3}}")
  }

  @Test("A missing comma is placed after the value before it")
  func missingCommas() {
    let tree = expectIssues(
      .invalidSyntax, in: #"{"a": "x⟦"⟧  "b": [1⟦2⟧ "y⟦"⟧ {}⟦]⟧ "c": 3}"#, as: .json)
    #expect(tree.notation == "{a: 'x', b: [12, 'y', {}], c: 3}")
  }

  @Test("Commas with nothing before them are one issue in a row")
  func surplusCommas() {
    let tree = expectIssues(.invalidSyntax, in: #"[⟦,⟧,1,⟦,⟧ ,2]"#, as: .json)
    #expect(tree.notation == "[1, 2]")
  }

  @Test(
    "A placeholder for a bare value is named and kept, and the rest is read",
    arguments: [
      "${MEM}", "$MEM", "$(MEM)", "@VERSION@", "<MEMORY>", "{{ mem }}", "{{{ mem }}}", "%MEM%", "__MEM__",
      "#{MEM}#", "${mem}00", "1${mem}", "{{ a }}{{ b }}", "${jsonencode({\"a\": [1, \"}\"]})}",
    ])
  func placeholders(placeholder: String) throws {
    for text in [
      "{\"a\": ⟦\(placeholder)⟧, \"b\": 1}", "{\"a\":⟦\(placeholder)⟧\n,\"b\":1}",
      "{\"b\": 1, \"a\": ⟦\(placeholder)⟧}",
    ]
    where !placeholder.contains("\"}\"") {
      let tree = expectIssues(.barePlaceholder, in: text, as: .json)
      #expect(tree.notation.contains("a: ‹\(placeholder)›"))
      #expect(tree.notation.contains("b: 1"))
      let issue = try #require(tree.issues.first)
      #expect(issue.message.contains("quote it, or render the template first"))
    }
  }

  @Test("A template may leave out commas and keys, which is no second mistake")
  func templates() {
    let tree = expectIssues(
      .barePlaceholder,
      in: """
        {
          ⟦$CONTAINER⟧
          ⟦{% if x %}⟧
          "a": [⟦{{command}}⟧ "y"],
          ⟦%{ endif ~}⟧
        }
        """, as: .json)
    #expect(tree.notation == "{a: [‹{{command}}›, 'y']}")
  }

  @Test(
    "A word without quotes is one issue, and the rest is read",
    arguments: [
      ("True", "write true"), ("None", "write null"), ("NaN", "no number"), ("abc", "double quotes"),
      ("012", "leading zero"), ("0x1F", "no number"), ("+1", "no number"), (".5", "no number"),
      ("1.", "no number"), ("512m", "no number"),
    ])
  func bareWords(word: String, advice: String) throws {
    let tree = expectIssues(.invalidSyntax, in: "{\"a\": ⟦\(word)⟧, \"b\": 1}", as: .json)
    #expect(tree.notation == "{a: ‹\(word)›, b: 1}")
    #expect(try #require(tree.issues.first).message.contains(advice))
  }

  @Test("What must not stand in a string is one issue at its place, and the string is kept")
  func strings() {
    #expect(expectIssues(.invalidSyntax, in: "[\"a⟦\t⟧b\", 1]", as: .json).notation == "['a\tb', 1]")
    #expect(expectIssues(.invalidSyntax, in: "[\"a⟦\n⟧b\", 1]", as: .json).notation == "['a\nb', 1]")
    #expect(expectIssues(.invalidSyntax, in: #"["a⟦\d⟧", 1]"#, as: .json).notation == #"['a\d', 1]"#)
    #expect(expectIssues(.invalidSyntax, in: #"["⟦\u⟧12g4", 1]"#, as: .json).notation == #"['\u12g4', 1]"#)
    #expect(expectIssues(.invalidSyntax, in: #"["⟦\ud800⟧x", 1]"#, as: .json).notation == "['\u{FFFD}x', 1]")
  }

  @Test("A blank of another alphabet is named")
  func foreignBlanks() throws {
    let tree = expectIssues(.invalidSyntax, in: "{⟦\u{A0}⟧\"a\": 1}", as: .json)
    #expect(tree.notation == "{a: 1}")
    #expect(try #require(tree.issues.first).message.contains("U+00A0"))
  }

  @Test(
    "What nobody can make sense of is one issue, and what stands before it is kept",
    arguments: [
      ("{\"a\": 1, ⟦b⟧: 2, c: 3, \"d\": 4}", "{a: 1}"), ("{\"a\": 1, ⟦'⟧b': 2, 'c': 3}", "{a: 1}"),
      ("{\"a\": [1, 2⟦}⟧, \"b\": 3]}", "{a: [1, 2]}"), ("{\"a\" ⟦1⟧, \"b\" 2}", "{}"),
      ("{\"a\": 1} ⟦{⟧\"b\": 2}", "{a: 1}"), ("⟦family⟧: web\ncpu: 1\n", ""),
      ("{\"a\": ⟦\"x⟧\n  \"b\": 1,\n \"c\": 2}", "{}"), ("[1] ⟦/*⟧ no end", "[1]"), ("[1, ⟦=⟧, =, =]", "[1]"),
    ])
  func refusals(marked: String, notation: String) {
    #expect(expectIssues(.invalidSyntax, in: marked, as: .json).notation == notation)
  }

  @Test(
    "A text that ends too early says so once, and shows what is open",
    arguments: [
      ("{\"a\": [1, 2⟦]⟧\n\n", "{a: [1, 2]}"), ("{\"a\": {\"b\": \"x⟦\"⟧", "{a: {b: 'x'}}"),
      ("[1, nu⟦l⟧", "[1]"),
      ("{\"a\"⟦:⟧ ", "{}"), ("[1⟦,⟧ ", "[1]"),
    ])
  func truncation(marked: String, notation: String) throws {
    let tree = expectIssues(.invalidSyntax, in: marked, as: .json)
    #expect(tree.notation == notation)
    let issue = try #require(tree.issues.first)
    #expect(issue.message.contains("the file ends"))
    #expect(
      issue.related.map { tree.written($0.range) } == [
        marked.contains("\"b\"") ? "{" : String(marked.prefix(1))
      ])
  }

  @Test("A string without an end says so")
  func openString() throws {
    let tree = expectIssues(.invalidSyntax, in: #"{"a": ⟦"x\d⟧"#, as: .json)
    #expect(try #require(tree.issues.first).message.contains("no closing"))
  }
}
