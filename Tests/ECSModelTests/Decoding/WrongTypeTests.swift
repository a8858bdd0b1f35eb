import ECSModel
import Testing

@Suite("A value of another type")
struct WrongTypeTests {
  @Test(
    "is answered with the right way to write it",
    arguments: [
      (task(#""cpu": ⟦256⟧"#), #"`cpu` takes text, not a number; write "256""#, #""256""#),
      (task(#""memory": ⟦0.5⟧"#), #"`memory` takes text, not a fraction; write "0.5""#, #""0.5""#),
      (
        container(#""environment": [{"name": "DEBUG", "value": ⟦true⟧}]"#),
        #"`value` takes text, not a boolean; write "true""#, #""true""#
      ),
      (
        container(#""dockerLabels": {"port": ⟦80⟧}"#),
        #"`dockerLabels[port]` takes text, not a number; write "80""#, #""80""#
      ),
      (
        container(#""memory": ⟦"256"⟧"#),
        "`memory` takes a whole number, not text; write 256 without quotes", "256"
      ),
      (
        container(#""essential": ⟦"True"⟧"#),
        "`essential` takes true or false, not text; write true without quotes", "true"
      ),
      (
        task(#""requiresCompatibilities": ⟦"FARGATE"⟧"#),
        #"`requiresCompatibilities` takes a list of texts, not text; write ["FARGATE"]"#, #"["FARGATE"]"#
      ),
      (
        container(#""environment": [⟦"MODE=fast"⟧]"#),
        #"`environment[0]` takes an object, not text; write {"name": "MODE", "value": "fast"}"#,
        #"{"name": "MODE", "value": "fast"}"#
      ),
    ])
  func corrected(text: String, message: String, replacement: String) throws {
    let issue = try issue(text)
    #expect(issue.kind == .wrongType)
    #expect(issue.message == message)
    #expect(issue.suggestion == replacement)
  }

  @Test(
    "is answered with advice where it cannot be replaced to the letter",
    arguments: [
      (
        container(#"⟦"portMappings"⟧: {"containerPort": 80}"#),
        "`portMappings` takes a list of objects, not an object; put the object in a list"
      ),
      (
        container(#"⟦"environment"⟧: {"MODE": "fast"}"#),
        "`environment` takes a list of objects, not an object; write an object with `name` and `value` for each entry"
      ),
      (
        container(#"⟦"dockerLabels"⟧: ["a=b"]"#),
        "`dockerLabels` takes an object of texts, not a list; write an object of names and texts"
      ),
    ])
  func advised(text: String, message: String) throws {
    let issue = try issue(text)
    #expect(issue.message == message)
    #expect(issue.suggestion == nil)
  }

  @Test(
    "is only named where no correction is plain",
    arguments: [
      (container(#""memory": ⟦"a lot"⟧"#), "`memory` takes a whole number, not text"),
      (container(#""memory": ⟦256.5⟧"#), "`memory` takes a whole number, not a fraction"),
      (container(#""memory": ⟦true⟧"#), "`memory` takes a whole number, not a boolean"),
      (container(#""essential": ⟦"yes"⟧"#), "`essential` takes true or false, not text"),
      (container(#""command": ⟦"npm start"⟧"#), "`command` takes a list of texts, not text"),
      (container(#"⟦"healthCheck"⟧: ["CMD", "true"]"#), "`healthCheck` takes an object, not a list"),
      (container(#"⟦"hostname"⟧: {"Ref": "Name"}"#), "`hostname` takes text, not an object"),
      (
        container(#""restartPolicy": {"enabled": true, "ignoredExitCodes": ⟦1⟧}"#),
        "`ignoredExitCodes` takes a list of whole numbers, not a number"
      ),
      (task(#""volumes": [⟦1⟧]"#), "`volumes[0]` takes an object, not a number"),
    ])
  func named(text: String, message: String) throws {
    let issue = try issue(text)
    #expect(issue.kind == .wrongType)
    #expect(issue.message == message)
    #expect(issue.suggestion == nil)
  }

  @Test(
    "includes whole numbers beyond 32 bits",
    arguments: ["2147483648", "-2147483649", "99999999999999999999999", "1e10"])
  func outOfRange(number: String) throws {
    let issue = try issue(container("\"memory\": ⟦\(number)⟧"))
    #expect(issue.kind == .wrongType)
    #expect(issue.message == "`memory` takes a whole number of 32 bits, and \(number) does not fit")
  }

  @Test(
    "does not include whole numbers in another notation", arguments: ["256", "256.0", "2.56e2", "25600e-2"])
  func wholeNumbers(number: String) throws {
    let document = try document(container("\"memory\": \(number)"))
    #expect(document.issues.isEmpty)
    #expect(document.task.containerDefinitions.value?.first?.value?.memory.value == 256)
  }

  @Test("leaves the rest of the object to be read")
  func restIsRead() throws {
    let document = try document(container(#""memory": "256", "cpu": 128"#))
    let container = try #require(document.task.containerDefinitions.value?.first?.value)
    #expect(container.cpu.value == 128)
    guard case .invalid = container.memory else {
      Issue.record("\(container.memory)")
      return
    }
  }

  @Test("of a required field is not also a missing field")
  func noCascade() throws {
    let issue = try issue(#"{"family": ⟦1⟧, "containerDefinitions": []}"#)
    #expect(issue.kind == .wrongType)
  }
}

@Suite("An explicit null")
struct NullValueTests {
  @Test("is refused in a request")
  func inRequest() throws {
    let issue = try issue(container(#""memory": ⟦null⟧"#))
    #expect(issue.kind == .nullValue)
    #expect(issue.message == "`memory` is null, which the API refuses; leave the field out")
    #expect(issue.logicalPath == "containerDefinitions[web].memory")
  }

  @Test("is refused as an element of a list")
  func inList() throws {
    let issue = try issue(container(#""command": ["a", ⟦null⟧]"#))
    #expect(issue.message == "`command[1]` is null, which the API refuses; leave it out")
    #expect(issue.logicalPath == "containerDefinitions[web].command[1]")
  }

  @Test("counts as absent in a bare list of containers, where Terraform drops it")
  func inContainerList() throws {
    let document = try document(#"[{"name": "web", "image": "nginx", "memory": null}]"#)
    #expect(document.issues.isEmpty)
    #expect(document.task.containerDefinitions.value?.first?.value?.memory.isAbsent == true)
  }

  @Test("of a required field is not also a missing field")
  func noCascade() throws {
    #expect(try issue(#"{"family": ⟦null⟧, "containerDefinitions": []}"#).kind == .nullValue)
  }
}
