import Syntax
import Testing

@Suite("What YAML 1.1 reads otherwise")
struct YAML11ReadingTests {
  @Test(
    "A scalar that YAML 1.1 reads as another type says what it reads",
    arguments: [
      ("yes", "boolean"), ("No", "boolean"), ("ON", "boolean"), ("off", "boolean"), ("y", "boolean"),
      ("N", "boolean"), ("0777", "integer 511 (octal)"), ("-010", "integer -8 (octal)"),
      ("22:22", "integer 1342 (base 60)"), ("1:02:03", "integer 3723 (base 60)"),
      ("1:30.5", "number (base 60)"),
      ("1_000", "integer 1000"), ("1_", "integer 1"), ("0_7", "integer 7 (octal)"),
      ("0b11", "integer 3 (binary)"),
      ("0x_F", "integer 15 (hexadecimal)"),
      ("-0x1F", "integer -31 (hexadecimal)"), ("1_0.5", "number"), ("2024-01-31", "date"),
      ("2024-01-31T10:00:00Z", "date"), ("1e3", "string"), ("1.5e3", "string"), ("0o17", "string"),
      ("08", "string"),
    ])
  func disagreement(text: String, reading: String) throws {
    #expect(try self.reading(of: text) == reading)
  }

  @Test(
    "Where both agree there is nothing to say",
    arguments: [
      "web", "00", "-07", "true", "FALSE", "null", "~", "0", "12", "-7", "1.5", "1.5e+3", "0x1F", "yEs",
      "yesterday",
      "nginx:1.27",
      "10.0.0.1", "8080:80", "22:99", "a:b", "1.2.3", ".5", ".inf", "2024-1-1", "0.25 vCPU", "é",
      "{a: 1}", "[yes]",
    ])
  func agreement(text: String) throws {
    #expect(try self.reading(of: text) == nil)
  }

  @Test("Quotes and tags say what is meant", arguments: ["\"yes\"", "'0777'", "!!str yes", "|\n  on"])
  func explicit(text: String) throws {
    #expect(try reading(of: text) == nil)
  }

  @Test("JSON has no other reading")
  func json() {
    let tree = SyntaxTree(json: "[1e3]")
    #expect(tree.allNodes.allSatisfy { tree.yaml11Reading(of: $0) == nil })
  }

  @Test("An alias is read as its target is")
  func alias() {
    let tree = SyntaxTree(yaml: "[&a yes, *a]")
    #expect(
      tree.elements(of: tree.documents[0]).map { tree.yaml11Reading(of: $0) } == ["boolean", "boolean"])
  }

  private func reading(of text: String) throws -> String? {
    let tree = SyntaxTree(yaml: "key: \(text)\n")
    #expect(tree.issues.isEmpty)
    let root = try #require(tree.documents.first)
    return tree.yaml11Reading(of: try #require(tree.entries(of: root).first { _ in true }).value)
  }
}
