import ECSModel
import Syntax
import Testing

@Suite("The forms of a task definition")
struct TaskDefinitionFormTests {
  @Test("include the request itself")
  func request() throws {
    let document = try document(task(#""cpu": "256""#))
    #expect(document.form == .request)
    #expect(document.task.cpu.value == "256")
  }

  @Test("include the API's answer, with the tags beside the definition")
  func description() throws {
    let document = try document(
      #"{"taskDefinition": \#(task(#""revision": 7"#)), "tags": [{"key": "team", "value": "shop"}]}"#)
    #expect(document.form == .description)
    #expect(document.issues.isEmpty)
    #expect(document.task.family.value == "web")
    #expect(document.task.tags.value?.first?.value?.key.value == "team")
  }

  @Test("take the empty list of tags beside the definition for none")
  func descriptionWithoutTags() throws {
    let document = try document(#"{"taskDefinition": \#(task(#""cpu": "256""#)), "tags": []}"#)
    #expect(document.task.tags.isAbsent)
  }

  @Test("include a bare list of containers, of whose task nothing is known")
  func containerList() throws {
    let document = try document(#"[{"name": "web", "image": "nginx"}, {"name": "db", "image": "postgres"}]"#)
    #expect(document.form == .containerList)
    #expect(document.issues.isEmpty)
    #expect(document.task.containerDefinitions.value?.values.compactMap(\.name.value) == ["web", "db"])
    for field in [document.task.family, document.task.cpu, document.task.memory] {
      guard case .unresolved = field else {
        Issue.record("\(field)")
        return
      }
    }
  }

  @Test("give the places of a bare list's issues as if it stood in a task definition")
  func containerListPaths() throws {
    let issue = try issue(#"[{"name": "web", "image": "nginx", "memory": ⟦"256"⟧}]"#)
    #expect(issue.logicalPath == "containerDefinitions[web].memory")
  }

  @Test(
    "are recognised in a file that was only come across",
    arguments: [
      #"{"containerDefinitions": []}"#, #"{"ContainerDefinitions": []}"#,
      #"{"family": "web", "cpu": "256", "memory": "512"}"#, #"{"taskDefinition": {}}"#,
      #"[{"image": "nginx", "essential": true}]"#,
    ])
  func recognised(text: String) {
    #expect(candidate(in: SyntaxTree(reading: Source(name: "x.json", text: text)), isNamed: false) != nil)
  }

  @Test(
    "do not include other files",
    arguments: [
      "{}", "[]", "1", #""family""#, #"{"name": "app", "version": "1.0.0", "tags": []}"#,
      #"{"Resources": {}, "family": "a", "cpu": "1", "memory": "2"}"#,
      #"{"serviceName": "web", "cluster": "c", "tags": []}"#, #"["nginx"]"#, #"[{"name": "web"}]"#,
      #"[{"image": "nginx"}]"#, #"{"taskDefinition": "web:3", "cluster": "c"}"#,
    ])
  func otherFiles(text: String) {
    #expect(candidate(in: SyntaxTree(reading: Source(name: "x.json", text: text)), isNamed: false) == nil)
  }

  @Test("ask for one known field only of a file that the user named")
  func named() {
    let tree = SyntaxTree(reading: Source(name: "x.json", text: #"{"family": "web"}"#))
    #expect(candidate(in: tree, isNamed: true) != nil)
    #expect(candidate(in: tree, isNamed: false) == nil)
  }
}
