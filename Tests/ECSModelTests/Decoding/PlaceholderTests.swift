import ECSModel
import Syntax
import Testing

@Suite("A placeholder")
struct PlaceholderTests {
  @Test(
    "makes a text unknown, alone or within longer text",
    arguments: [
      "${VAR}", "$VAR", "$(VAR)", "#{VAR}#", "<NAME>", "<IMAGE1_NAME>", "<your image name>", "{{ image }}",
      "{{image}}",
      "%VAR%", "@VAR@", "__VAR__", "nginx:${TAG}", "${REGISTRY}/nginx:1.27", "repo/<NAME>:1", "v{{ tag }}-x",
      "nginx:%TAG%", "nginx:@TAG@", "nginx:__TAG__", "a $TAG b", "${a.b[0]}",
    ])
  func unresolved(text: String) throws {
    let document = try document(container("\"user\": \"\(text)\""))
    #expect(document.issues.isEmpty)
    guard case .unresolved = try user(document) else {
      Issue.record("\(try user(document))")
      return
    }
  }

  @Test(
    "is not every such sign",
    arguments: [
      "100%", "50% of 100%", "a@b", "me@example.com", "__init", "init__", "_x_", "$", "#", "#1", "$5",
      "cost: 5$",
      "a < b",
      "<>", "{ x }", "{}", "@", "a @ b @ c", "",
    ])
  func plain(text: String) throws {
    let document = try document(container("\"user\": \"\(text)\""))
    #expect(document.issues.isEmpty)
    #expect(try user(document).value == text)
  }

  @Test(
    "may stand in quotes for a value of any type",
    arguments: [
      #""memory": "${MEM}""#, #""essential": "{{ essential }}""#, #""portMappings": "<PORTS>""#,
      #""healthCheck": "$CHECK""#, #""dockerLabels": "@LABELS@""#, #""command": ["a", "__REST__"]"#,
      #""environment": ["%MORE%"]"#, #""restartPolicy": {"enabled": "${ON}"}"#,
    ])
  func anyType(fields: String) throws {
    #expect(try issues(container(fields)).isEmpty)
  }

  @Test("may stand for a value of an enumeration")
  func enumeration() throws {
    #expect(try issues(task(#""networkMode": "${MODE}", "requiresCompatibilities": ["<TYPE>"]"#)).isEmpty)
  }

  @Test("without quotes is a matter of the syntax, not of the type")
  func bare() throws {
    let tree = SyntaxTree(
      reading: Source(name: "task", text: container(#""memory": ${MEM}, "cpu": "12""#)), as: .json)
    #expect(tree.issues.map(\.kind) == [.barePlaceholder])
    let document = TaskDefinitionDocument(decoding: try #require(candidate(in: tree)), in: tree)
    #expect(
      document.issues.map(\.message) == ["`cpu` takes a whole number, not text; write 12 without quotes"])
  }

  private func user(_ document: TaskDefinitionDocument) throws -> Field<String> {
    try #require(document.task.containerDefinitions.value?.first?.value).user
  }
}
