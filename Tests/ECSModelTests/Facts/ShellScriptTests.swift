import Testing

@testable import ECSModel

@Suite("The script that a container runs")
struct ShellScriptTests {
  private func script(_ fields: String) throws -> Field<ShellScript> {
    let document = try document(container(fields))
    return try #require(document.task.containerDefinitions.known().first).script
  }

  @Test(
    "is what a shell gets with -c",
    arguments: [
      #""command": ["sh", "-c", "a && b"]"#, #""entryPoint": ["/bin/bash", "-lc"], "command": ["a && b"]"#,
      #""entryPoint": ["/bin/sh", "-e", "-c", "a && b"]"#, #""command": ["bash", "-exc", "a && b", "c"]"#,
    ])
  func found(_ fields: String) throws {
    #expect(try script(fields).value?.text == "a && b")
  }

  @Test(
    "is absent where no shell gets one",
    arguments: [
      #""command": ["nginx", "-c", "a"]"#, #""command": ["sh", "start.sh"]"#, #""command": ["sh", "-c"]"#,
      #""cpu": 1"#, #""entryPoint": ["tini", "--", "sh"], "command": ["-c", "a"]"#,
    ])
  func absent(_ fields: String) throws {
    #expect(try script(fields).isAbsent)
  }

  @Test("comes with the shell's name")
  func shell() throws {
    #expect(try script(#""entryPoint": ["/bin/ash", "-c"], "command": ["a && b"]"#).value?.shell == "ash")
  }

  @Test("is not known where a word is not")
  func unknown() throws {
    let script = try script(#""entryPoint": ["sh", "-c"], "command": ["run ${MODE}"]"#)
    #expect(script.value?.text == nil)
    #expect(!script.isAbsent)
  }
}
