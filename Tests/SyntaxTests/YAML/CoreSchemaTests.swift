import Syntax
import Testing

@Suite("The core schema of YAML 1.2")
struct CoreSchemaTests {
  @Test("Null", arguments: ["~", "null", "Null", "NULL", ""])
  func null(text: String) throws {
    #expect(try kind(of: text) == .null)
  }

  @Test("Booleans", arguments: ["true", "True", "TRUE", "false", "False", "FALSE"])
  func boolean(text: String) throws {
    let (tree, node) = try read(text)
    #expect(tree.boolean(of: node) == text.lowercased().hasPrefix("t"))
  }

  @Test(
    "Integers",
    arguments: [
      ("0", 0), ("12", 12), ("-3", -3), ("+4", 4), ("0777", 777), ("00", 0), ("0o17", 15), ("0xFf", 255),
      ("1.0", 1), ("12e03", 12000), ("1.", 1), ("+.5e1", 5), ("-0", 0), ("0x7FFFFFFFFFFFFFFF", Int64.max),
    ] as [(String, Int64)])
  func integer(text: String, value: Int64) throws {
    let (tree, node) = try read(text)
    #expect(tree.kind(of: node) == .integer)
    #expect(tree.integer(of: node) == value)
    #expect(tree.double(of: node) == Double(value))
  }

  @Test(
    "Integers beyond 64 bits have no value",
    arguments: ["0xFFFFFFFFFFFFFFFFFF", "0o7777777777777777777777", "99999999999999999999"])
  func hugeInteger(text: String) throws {
    let (tree, node) = try read(text)
    #expect(tree.kind(of: node) == .integer)
    #expect(tree.integer(of: node) == nil)
  }

  @Test(
    "Floats",
    arguments: [
      ("0.5", 0.5), (".5", 0.5), ("-1.5E-1", -0.15), ("+1.25", 1.25), (".inf", .infinity),
      ("-.Inf", -.infinity),
      ("+.INF", .infinity),
    ])
  func float(text: String, value: Double) throws {
    let (tree, node) = try read(text)
    #expect(tree.kind(of: node) == .float)
    #expect(tree.double(of: node) == value)
  }

  @Test("Not a number is a float", arguments: [".nan", ".NaN", ".NAN"])
  func notANumber(text: String) throws {
    let (tree, node) = try read(text)
    #expect(tree.kind(of: node) == .float)
    #expect(try #require(tree.double(of: node)).isNaN)
  }

  @Test(
    "Everything else is a string",
    arguments: [
      "yes", "nULL", "tRue", "TRUe", "nul", "nulls", "truE", "0x", "0xG", "0o8", "0b1", "1_000", "22:22",
      "1e", "e1",
      ".", "+", "..", "1.2.3", "1,5", "-.nan", "+.NaN", ".iNf", "1 2", "+-1", "2024-01-01", "-0x1F",
      "+0o17",
      "~x", "é",
    ])
  func string(text: String) throws {
    #expect(try kind(of: text) == .string)
  }

  @Test(
    "Quotes and block scalars make a string", arguments: ["\"1\"", "'true'", "\"\"", "|\n  12", ">-\n  null"])
  func quoted(text: String) throws {
    #expect(try kind(of: text) == .string)
  }

  @Test(
    "Tags of YAML are honoured",
    arguments: [
      ("!!str 12", SyntaxTree.Kind.string), ("! 12", .string), ("!!str", .string), ("!!int \"12\"", .integer),
      ("!!float 1", .integer), ("!!float 1.5", .float), ("!!bool 'true'", .boolean), ("!!null ''", .null),
      ("!!binary aGk=", .string), ("!!map {}", .mapping), ("!!seq []", .sequence),
      ("!<tag:yaml.org,2002:str> 1", .string),
    ])
  func tags(text: String, kind: SyntaxTree.Kind) throws {
    #expect(try self.kind(of: text) == kind)
  }

  @Test(
    "A scalar that is not what its tag says is an issue",
    arguments: ["!!int ⟦x⟧", "!!bool ⟦\"yes\"⟧", "!!null ⟦0⟧", "!!int ⟦1.5⟧"])
  func wrongTag(marked: String) {
    let tree = expectIssues(.invalidSyntax, in: "a: \(marked)\n", as: .yaml)
    #expect(tree.notation.hasPrefix("{a: '"))
  }

  @Test("A tag of somebody else leaves open what stands there, and is part of its place")
  func foreignTags() {
    let tree = SyntaxTree(yaml: "a: !Ref Foo\nb: !GetAtt [X, Y]\nc: !Sub\n  k: v\nd: 1\n")
    #expect(tree.notation == "{a: ‹!Ref Foo›, b: ‹!GetAtt [X, Y]›, c: ‹!Sub\n  k: v›, d: 1}")
    #expect(tree.issues.isEmpty)
  }

  private func kind(of text: String) throws -> SyntaxTree.Kind {
    let (tree, node) = try read(text)
    return tree.kind(of: node)
  }

  private func read(_ text: String) throws -> (SyntaxTree, SyntaxTree.NodeID) {
    let tree = SyntaxTree(yaml: "key: \(text)\n")
    #expect(tree.issues.isEmpty)
    let root = try #require(tree.documents.first)
    return (tree, try #require(tree.entries(of: root).first { _ in true }).value)
  }
}
