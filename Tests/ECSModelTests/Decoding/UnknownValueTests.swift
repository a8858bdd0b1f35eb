import ECSModel
import Testing

@Suite("A value that the API does not name")
struct UnknownValueTests {
  @Test(
    "is answered with the value that was plainly meant",
    arguments: [
      (
        task(#""networkMode": ⟦"AWSVPC"⟧"#), #"`networkMode` cannot be "AWSVPC"; did you mean "awsvpc"?"#,
        "awsvpc"
      ),
      (
        task(#""requiresCompatibilities": [⟦"fargate"⟧]"#),
        #"`requiresCompatibilities[0]` cannot be "fargate"; did you mean "FARGATE"?"#, "FARGATE"
      ),
      (
        container(#""logConfiguration": {"logDriver": ⟦"awslog"⟧}"#),
        #"`logDriver` cannot be "awslog"; did you mean "awslogs"?"#, "awslogs"
      ),
      (
        task(#""runtimePlatform": {"cpuArchitecture": ⟦"x86-64"⟧}"#),
        #"`cpuArchitecture` cannot be "x86-64"; did you mean "X86_64"?"#, "X86_64"
      ),
    ])
  func meant(text: String, message: String, meant: String) throws {
    let issue = try issue(text)
    #expect(issue.kind == .unknownEnumValue)
    #expect(issue.message == message)
    #expect(issue.suggestion == meant)
  }

  @Test("is answered with all values where none resembles it")
  func allValues() throws {
    let protocols = try issue(container(#""portMappings": [{"protocol": ⟦"sctp"⟧}]"#))
    #expect(protocols.message == #"`protocol` cannot be "sctp"; use "tcp" or "udp""#)
    #expect(protocols.suggestion == nil)
    let types = try issue(container(#""environmentFiles": [{"type": ⟦"https"⟧, "value": "x"}]"#))
    #expect(types.message == #"`type` cannot be "https"; use "s3""#)
  }

  @Test("does not include empty text")
  func empty() throws {
    #expect(try issues(task(#""networkMode": """#)).isEmpty)
  }

  @Test("is unknown to whoever reads the field")
  func invalid() throws {
    let task = try document(task(#""networkMode": "vpc""#)).task
    guard case .invalid = task.networkMode else {
      Issue.record("\(task.networkMode)")
      return
    }
  }
}
