import ECSModel
import Testing

@Suite("A field that only the API's answers have")
struct ReadOnlyFieldTests {
  @Test(
    "is refused in a request, with a message of its own",
    arguments: [
      "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt",
      "registeredBy", "deregisteredAt", "deleteRequestedAt",
    ])
  func inRequest(name: String) throws {
    let issue = try issue(task("⟦\"\(name)\"⟧: []"))
    #expect(issue.kind == .readOnlyField)
    #expect(
      issue.message
        == "`\(name)` is part of what the API answers, and RegisterTaskDefinition refuses it; delete it")
    #expect(issue.logicalPath == name)
  }

  @Test("is expected in an answer")
  func inAnswer() throws {
    let issues = try issues(#"{"taskDefinition": \#(task(#""revision": 3, "status": "ACTIVE""#))}"#)
    #expect(issues.isEmpty)
  }

  @Test("is an unknown field like any other inside a container")
  func inContainer() throws {
    #expect(try issue(container(#"⟦"revision"⟧: 3"#)).kind == .unknownField)
  }
}
