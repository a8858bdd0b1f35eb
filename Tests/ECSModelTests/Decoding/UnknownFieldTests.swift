import ECSModel
import Testing

@Suite("An unknown field")
struct UnknownFieldTests {
  @Test(
    "is answered with the field that was plainly meant",
    arguments: [
      ("memry", "memory"),  // a letter left out
      ("esential", "essential"),
      ("envrionment", "environment"),  // neighbours swapped
      ("portMapings", "portMappings"),
      ("dependOn", "dependsOn"),
      ("readOnlyRootFilesystem", "readonlyRootFilesystem"),  // wrong case
      ("entrypoint", "entryPoint"),
      ("HEALTHCHECK", "healthCheck"),
      ("MemoryReservation", "memoryReservation"),  // as CloudFormation spells it
      ("PortMappings", "portMappings"),
      ("memory_reservation", "memoryReservation"),  // as Terraform spells it
      ("depends_on", "dependsOn"),
      ("working-directory", "workingDirectory"),
      ("labels", "dockerLabels"),  // part of the name
    ])
  func meant(written: String, meant: String) throws {
    let issue = try issue(container("⟦\"\(written)\"⟧: \"${VALUE}\""))
    #expect(issue.kind == .unknownField)
    #expect(
      issue.message == "`\(written)` is no field of containerDefinitions[web]; did you mean `\(meant)`?")
    #expect(issue.suggestion == meant)
    #expect(issue.logicalPath == "containerDefinitions[web].\(written)")
  }

  @Test("that resembles nothing is to be deleted", arguments: ["_note", "//", "", "zzz", "é"])
  func unlikeAny(name: String) throws {
    let issue = try issue(container("⟦\"\(name)\"⟧: \"why\""))
    #expect(issue.message == "`\(name)` is no field of containerDefinitions[web]; delete it")
    #expect(issue.suggestion == nil)
  }

  @Test("is to be deleted where the field that was meant is there already")
  func alreadyThere() throws {
    let issue = try issue(container(#""memory": 256, ⟦"Memory"⟧: 256"#))
    #expect(
      issue.message
        == "`Memory` is no field of containerDefinitions[web]; `memory` is there already; delete it")
    #expect(issue.suggestion == nil)
  }

  @Test(
    "at the top level that containers have belongs in the only container",
    arguments: ["image", "essential", "portMappings", "environment", "healthCheck"])
  func belongsInContainer(name: String) throws {
    let issue = try issue(task("⟦\"\(name)\"⟧: \"${VALUE}\""))
    #expect(
      issue.message
        == "`\(name)` is no field of a task definition; it belongs in containerDefinitions[web]"
    )
    #expect(issue.logicalPath == name)
  }

  @Test("at the top level that containers have belongs in a container definition where there are several")
  func belongsInSomeContainer() throws {
    let issue = try issue(
      #"{"family": "web", "containerDefinitions": [{"name": "a"}, {"name": "b"}], ⟦"image"⟧: "nginx"}"#)
    #expect(issue.message.hasSuffix("it belongs in a container definition"))
  }

  @Test("at the top level that resembles a field of containers is answered with both")
  func misspeltAndMisplaced() throws {
    let issue = try issue(task(#"⟦"portMaping"⟧: []"#))
    #expect(issue.message.hasSuffix("did you mean `portMappings` in containerDefinitions[web]?"))
  }

  @Test(
    "of a container that the task has belongs at the top level",
    arguments: ["networkMode", "requiresCompatibilities", "executionRoleArn", "volumes", "tags"])
  func belongsAtTop(name: String) throws {
    let issue = try issue(container("⟦\"\(name)\"⟧: \"${VALUE}\""))
    #expect(
      issue.message
        == "`\(name)` is no field of containerDefinitions[web]; it belongs at the top level"
    )
    #expect(issue.logicalPath == "containerDefinitions[web].\(name)")
  }

  @Test("of a bare list of containers that the task has belongs in the task definition")
  func belongsInTask() throws {
    let issue = try issue(#"[{"name": "web", "image": "nginx", ⟦"networkMode"⟧: "awsvpc"}]"#)
    #expect(issue.message.hasSuffix("it belongs in the task definition"))
  }

  @Test(
    "belongs in the field beside it that takes it",
    arguments: [
      ("hostPort", "`portMappings`"), ("interval", "`healthCheck`"), ("logDriver", "`logConfiguration`"),
      ("tmpfs", "`linuxParameters`"), ("sourceVolume", "`mountPoints`"),
      ("readOnly", "`mountPoints` or `volumesFrom`"), ("drop", "`capabilities`"),
    ])
  func belongsBelow(name: String, home: String) throws {
    let issue = try issue(container("⟦\"\(name)\"⟧: \"${VALUE}\""))
    #expect(issue.message == "`\(name)` is no field of containerDefinitions[web]; it belongs in \(home)")
  }

  @Test("of a nested object belongs in the container around it")
  func belongsAbove() throws {
    let issue = try issue(container(#""healthCheck": {"command": ["CMD", "true"], ⟦"essential"⟧: true}"#))
    #expect(
      issue.message
        == "`essential` is no field of containerDefinitions[web].healthCheck; it belongs in containerDefinitions[web]"
    )
    #expect(issue.logicalPath == "containerDefinitions[web].healthCheck.essential")
  }

  @Test(
    "of a nested object is answered with the nested field that was meant",
    arguments: [
      (#""healthCheck": {⟦"comand"⟧: ["CMD", "true"]}"#, "command"),
      (#""dependsOn": [{⟦"name"⟧: "db", "condition": "START"}]"#, "containerName"),
      (#""extraHosts": [{"hostname": "db", ⟦"ip"⟧: "10.0.0.1"}]"#, "ipAddress"),
      (#""secrets": [{"name": "TOKEN", ⟦"value"⟧: "arn:aws:ssm:::x"}]"#, "valueFrom"),
      (#""linuxParameters": {"capabilities": {⟦"Add"⟧: ["SYS_PTRACE"]}}"#, "add"),
      (#""portMappings": [{⟦"container_port"⟧: 80}]"#, "containerPort"),
    ])
  func nested(fields: String, meant: String) throws {
    let issue = try issue(container(fields))
    #expect(issue.kind == .unknownField)
    #expect(issue.suggestion == meant)
  }

  @Test("does not also make a field missing")
  func noCascade() throws {
    let family = try issue(#"{⟦"familly"⟧: "web", "containerDefinitions": []}"#)
    #expect(family.suggestion == "family")
    let containers = try issue(#"{"family": "web", "cpu": "256", ⟦"containerDefinition"⟧: []}"#)
    #expect(containers.suggestion == "containerDefinitions")
  }

  @Test("that only spells a field otherwise is read under the right name")
  func respeltIsRead() throws {
    let document = try document(
      #"{"Family": "web", "container_definitions": [{"Name": "web", "Memory": "256"}]}"#)
    #expect(document.task.family.value == "web")
    #expect(document.task.containerDefinitions.value?.first?.value?.name.value == "web")
    #expect(document.issues.count { $0.kind == .unknownField } == 4)
    #expect(document.issues.first { $0.kind == .wrongType }?.suggestion == "256")
  }

  @Test("with a similar name leaves the field that was meant unknown")
  func similarIsUnresolved() throws {
    let document = try document(container(#""memry": 256"#))
    let container = try #require(document.task.containerDefinitions.value?.first?.value)
    guard case .unresolved = container.memory else {
      Issue.record("\(container.memory)")
      return
    }
  }

  @Test("in CloudFormation's spelling is all that is said of a whole text in it")
  func cloudFormationSpelling() throws {
    let issues = try issues(
      #"{⟦"Family"⟧: "web", ⟦"ContainerDefinitions"⟧: [{⟦"Image"⟧: "nginx", ⟦"Name"⟧: "web"}]}"#)
    #expect(issues.allSatisfy { $0.kind == .unknownField })
    #expect(issues[2].logicalPath == "containerDefinitions[web].Image")
  }

  @Test("are cut short in messages and paths where they are longer than any name")
  func longNames() throws {
    let long = String(repeating: "x", count: 10_000)
    let issues = try document(
      "{\"family\": \"a\", \"containerDefinitions\": [{\"name\": \"\(long)\", \"image\": \"b\", \"\(long)\": 1}]}"
    ).issues
    #expect(issues.map(\.kind) == [.unknownField])
    #expect(issues.allSatisfy { $0.message.count < 400 && $0.logicalPath.count < 400 })
  }
}
