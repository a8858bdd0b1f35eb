import ECSModel
import Testing

@Suite("The place of an issue")
struct IssuePlaceTests {
  @Test(
    "names elements of lists where they have a name, and counts them where not",
    arguments: [
      (container(#""portMappings": [{"containerPort": ⟦"80"⟧}]"#), "portMappings[0].containerPort"),
      (
        container(#""portMappings": [{"containerPort": ⟦"80"⟧, "name": "http"}]"#),
        "portMappings[http].containerPort"
      ),
      (container(#""environment": [{"value": ⟦1⟧, "name": "A"}]"#), "environment[A].value"),
      (container(#""secrets": [{"valueFrom": ⟦1⟧, "name": "A"}]"#), "secrets[A].valueFrom"),
      (
        container(#""ulimits": [{"name": "nofile", "softLimit": ⟦"1"⟧, "hardLimit": 2}]"#),
        "ulimits[nofile].softLimit"
      ),
      (
        container(#""mountPoints": [{"readOnly": ⟦"no"⟧, "containerPath": "/data"}]"#),
        "mountPoints[/data].readOnly"
      ),
      (container(#""command": ["a", ⟦1⟧]"#), "command[1]"),
      (container(#""dockerLabels": {"a.b": ⟦1⟧}"#), "dockerLabels[a.b]"),
      (
        container(#""logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": ⟦1⟧}}"#),
        "logConfiguration.options[awslogs-group]"
      ),
    ])
  func path(text: String, path: String) throws {
    #expect(try issue(text).logicalPath == "containerDefinitions[web]." + path)
  }

  @Test("does not depend on the order of the keys")
  func nameLast() throws {
    let issue = try issue(
      #"{"containerDefinitions": [{"healthCheck": {⟦"comand"⟧: []}, "name": "web"}], "family": "web"}"#)
    #expect(issue.logicalPath == "containerDefinitions[web].healthCheck.comand")
    #expect(issue.message.hasPrefix("`comand` is no field of containerDefinitions[web].healthCheck"))
  }

  @Test("counts containers whose name is empty or unknown", arguments: ["", "${NAME}"])
  func unnamed(name: String) throws {
    let issue = try issue(
      #"{"family": "web", "containerDefinitions": [{"name": "a"}, {"name": "\#(name)", "cpu": ⟦"1"⟧}]}"#)
    #expect(issue.logicalPath == "containerDefinitions[1].cpu")
  }

  @Test("counts bytes, also behind wide characters")
  func wideCharacters() throws {
    #expect(try issue(container(#""hostname": "é😀", "memory": ⟦"1"⟧"#)).kind == .wrongType)
  }

  @Test("comes in the order of the text")
  func order() throws {
    let issues = try issues(
      #"{⟦"x"⟧: 1, "family": ⟦2⟧, "containerDefinitions": [{"name": "a", ⟦"y"⟧: 3, "cpu": ⟦"4"⟧}], ⟦"z"⟧: 5}"#
    )
    #expect(
      issues.map(\.logicalPath) == [
        "x", "family", "containerDefinitions[a].y", "containerDefinitions[a].cpu", "z",
      ])
  }
}
