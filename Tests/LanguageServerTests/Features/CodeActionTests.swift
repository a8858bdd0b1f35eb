import LanguageServer
import Testing

@Suite("Code actions over the protocol")
struct CodeActionTests {
  private static let capabilities = #"""
    {"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}},
     "workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create"]}}}
    """#
  private static let text = "family: wéb\nnetworkmode: host\ncontainerDefinitions: []\n"
  private static let uri = "file:///work/deploy/task.yaml"

  private static func answer(
    _ context: String = #"{"diagnostics":[]}"#, capabilities: String = capabilities,
    configuration: String? = "fail-on: note\n"
  ) -> String {
    var client = Client.initialized(
      capabilities, ScriptedWorkspace([configuration ?? ""], hasConfiguration: configuration != nil))
    _ = client.open(text, uri: uri, language: "yaml")
    let range = #"{"start":{"line":1,"character":3},"end":{"line":1,"character":3}}"#
    let answers = client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(uri)"},"range":\#(range),"context":\#(context)}"#)
    #expect(answers.count == 1)
    return answers.first ?? ""
  }

  private static func range(_ line: Int, _ start: Int, _ end: Int) -> String {
    #""range":{"start":{"line":\#(line),"character":\#(start)},"end":{"line":\#(line),"character":\#(end)}}"#
  }

  @Test("come with their finding, and with an edit of the version that the client has")
  func quickFix() {
    let answer = Self.answer()
    #expect(answer.contains(#"{"title":"Change to `networkMode`","kind":"quickfix","diagnostics":[{"#))
    #expect(
      answer.contains(
        #""isPreferred":true,"edit":{"documentChanges":[{"textDocument":{"uri":"\#(Self.uri)","version":1},"edits":[{\#(Self.range(1, 0, 11)),"newText":"networkMode"}]}]}"#
      ))
    #expect(answer.contains(##""newText":"# ecslint-ignore unknown-field: say why\n""##))
  }

  @Test("edit the configuration, and make it where there is none")
  func configuration() {
    #expect(
      Self.answer().contains(
        #""edit":{"documentChanges":[{"textDocument":{"uri":"file:///work/.ecslint.yaml","version":null},"edits":[{\#(Self.range(1, 0, 0)),"newText":"overrides:\n  - files: [\"deploy/task.yaml\"]\n"#
      ))
    #expect(
      Self.answer(configuration: nil).contains(
        #""documentChanges":[{"kind":"create","uri":"file:///work/.ecslint.yaml"},{"textDocument":{"uri":"file:///work/.ecslint.yaml","version":null},"edits":[{\#(Self.range(0, 0, 0)),"newText":"overrides:\n"#
      ))
  }

  @Test("edit the configuration as it is open")
  func openConfiguration() {
    var client = Client.initialized(Self.capabilities, ScriptedWorkspace(["fail-on: note\n"]))
    _ = client.open("# é\nfail-on: note # mine", uri: "file:///work/.ecslint.yaml", language: "yaml")
    _ = client.open(Self.text, uri: Self.uri, language: "yaml")
    let range = #"{"start":{"line":1,"character":0},"end":{"line":1,"character":0}}"#
    let answer = client.request(
      "textDocument/codeAction",
      #"{"textDocument":{"uri":"\#(Self.uri)"},"range":\#(range),"context":{"diagnostics":[]}}"#)
    #expect(
      answer[0].contains(
        #"{"textDocument":{"uri":"file:///work/.ecslint.yaml","version":1},"edits":[{\#(Self.range(1, 20, 20)),"newText":"\noverrides:\n"#
      ))
  }

  @Test("are left out where the client wants another kind, and are as plain as it can take")
  func kinds() {
    #expect(Self.answer(#"{"diagnostics":[],"only":["refactor"]}"#).hasSuffix(#""result":[]}"#))
    #expect(Self.answer(#"{"diagnostics":[],"only":["quickfix"]}"#).contains("networkMode"))
    let plain = Self.answer(capabilities: "{}", configuration: nil)
    #expect(plain.contains(#""edit":{"changes":{"\#(Self.uri)":[{"#))
    #expect(!plain.contains("overrides"))
  }

  @Test("need a range")
  func noRange() {
    var client = Client.initialized(Self.capabilities)
    _ = client.open("{}")
    let answer = client.request(
      "textDocument/codeAction", #"{"textDocument":{"uri":"\#(Client.uri)"},"context":{}}"#)
    #expect(answer[0].contains(#""code":-32602"#))
  }

  @Test("are announced to clients that take them", arguments: [capabilities, "{}"])
  func announced(_ capabilities: String) {
    var client = Client()
    let answer = client.request("initialize", #"{"capabilities":\#(capabilities)}"#)
    #expect(answer[0].contains("codeActionProvider") == (capabilities != "{}"))
  }
}
