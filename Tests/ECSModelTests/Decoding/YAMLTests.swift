import ECSModel
import Syntax
import Testing

@Suite("A task definition in YAML")
struct YAMLTests {
  @Test("is read as the same definition in JSON is")
  func sameAsJSON() throws {
    let document = try document(
      """
      family: web
      containerDefinitions:
        - name: web
          image: nginx:1.27
          memory: 256
          essential: true
          command: [nginx, -g, daemon off;]
          dockerLabels: {team: shop}
      """, .yaml)
    #expect(document.issues.isEmpty)
    let container = try #require(document.task.containerDefinitions.value?.first?.value)
    #expect(container.image.value == "nginx:1.27")
    #expect(container.memory.value == 256)
    #expect(container.essential.value == true)
    #expect(container.command.value?.allValues == ["nginx", "-g", "daemon off;"])
    #expect(container.dockerLabels.value?["team"].value == "shop")
  }

  @Test(
    "with plain text that YAML 1.1 reads as something else is told to quote it",
    arguments: [
      ("yes", "boolean"), ("No", "boolean"), ("on", "boolean"), ("OFF", "boolean"),
      ("22:22", "integer 1342 (base 60)"), ("2024-01-31", "date"), ("1_000", "integer 1000"),
    ])
  func ambiguous(scalar: String, reading: String) throws {
    let issue = try issue(environment("⟦\(scalar)⟧"), .yaml)
    #expect(issue.kind == .ambiguousScalar)
    #expect(
      issue.message
        == "\(scalar) is text in YAML 1.2, but tools that follow YAML 1.1, such as PyYAML and Ruby's Psych, read it as \(reading); write \"\(scalar)\""
    )
    #expect(issue.suggestion == "\"\(scalar)\"")
    #expect(issue.logicalPath == "containerDefinitions[web].environment[MODE].value")
  }

  @Test("with a single letter that the letter of YAML 1.1 makes a boolean is told to quote it")
  func singleLetter() throws {
    let issue = try issue(environment("⟦y⟧"), .yaml)
    #expect(issue.message.contains("tools that follow YAML 1.1 to the letter read it as boolean"))
  }

  @Test(
    "is told to quote what is no text in YAML 1.2 either",
    arguments: [("8080", "a number"), ("true", "a boolean"), ("0777", "a number"), ("0.5", "a fraction")])
  func notText(scalar: String, kind: String) throws {
    let issue = try issue(environment("⟦\(scalar)⟧"), .yaml)
    #expect(issue.kind == .wrongType)
    #expect(issue.message == "`value` takes text, not \(kind); write \"\(scalar)\"")
  }

  @Test(
    "with plain or quoted text that all tools read alike is in order",
    arguments: [
      "\"yes\"", "'22:22'", "!!str no", "yesterday", "a:b", "v1.0", "-g", "nginx:1.27", "|\n          yes\n",
    ])
  func unambiguous(scalar: String) throws {
    #expect(try issues(environment(scalar), .yaml).isEmpty)
  }

  @Test("keeps the bytes of keys and plain scalars as places")
  func places() throws {
    let issues = try issues(
      """
      family: ⟦1⟧  # é
      containerDefinitions:
        - name: ⟦2⟧
          ⟦memry⟧: 256
          ⟦healthCheck⟧:
            interval: ⟦'10'⟧
        - ⟦"portMappings"⟧: {}
      """, .yaml)
    #expect(
      issues.map(\.kind) == [
        .wrongType, .wrongType, .unknownField, .missingField, .wrongType, .wrongType,
      ])
  }

  @Test("with an empty value holds a null")
  func empty() throws {
    let document = try document("family: web\ncpu:\ncontainerDefinitions: []\n", .yaml)
    #expect(document.issues.map(\.kind) == [.nullValue])
  }

  @Test("reports what an alias stands for where the alias is written")
  func alias() throws {
    let issues = try issues(
      """
      family: web
      containerDefinitions:
        - {name: a, environment: [{name: PORT, value: &port ⟦80⟧}]}
        - {name: b, environment: [{name: PORT, value: ⟦*port⟧}]}
      """, .yaml)
    #expect(
      issues.map(\.logicalPath) == ["a", "b"].map { "containerDefinitions[\($0)].environment[PORT].value" })
  }

  @Test("reads merged keys as the container's own")
  func merge() throws {
    let document = try document(
      """
      family: web
      containerDefinitions:
        - &base {name: a, image: nginx, memory: 64}
        - {<<: *base, name: b}
      """, .yaml)
    #expect(document.issues.isEmpty)
    let containers = try #require(document.task.containerDefinitions.value)
    #expect(containers.values.compactMap(\.name.value) == ["a", "b"])
    #expect(containers.values.compactMap(\.memory.value) == [64, 64])
  }

  @Test(
    "says nothing of what is missing where the text breaks off", arguments: ["\t- name: web", "*a", "[[[,"])
  func brokenOff(rest: String) throws {
    let text = "family: web\ncontainerDefinitions:\n\(rest)"
    let tree = SyntaxTree(reading: Source(name: "task", text: text), as: .yaml)
    #expect(TaskDefinitionDocument(decoding: try #require(candidate(in: tree)), in: tree).issues.isEmpty)
    #expect(!tree.issues.isEmpty)
  }

  /// A task definition whose only environment variable has this value.
  private func environment(_ value: String) -> String {
    """
    family: web
    containerDefinitions:
      - name: web
        environment:
          - name: MODE
            value: \(value)
    """
  }
}
