import LanguageServer
import Testing

@Suite("Changes of the configuration")
struct ConfigurationChangeTests {
  private static let text =
    #"{"family": "web", "containerDefinitions": [{"name": "a", "image": "a:1", "memory": 4}], "revision": 3}"#
  private static let watching =
    #""didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true}"#
  private static let event = #"{"changes":[{"uri":"file:///work/.ecslint.yaml","type":2}]}"#
  private static let off = "rules: {read-only-field: off}"

  @Test("are picked up when a watched file changes")
  func watchedFile() {
    var client = Client.initialized(
      #"{"workspace":{\#(Self.watching)}}"#, ScriptedWorkspace(["", Self.off]))
    #expect(client.open(Self.text)[0].contains("read-only-field"))
    let messages = client.notify("workspace/didChangeWatchedFiles", Self.event)
    #expect(messages.count == 1)
    #expect(messages[0].contains(#""version":1,"diagnostics""#))
    #expect(!messages[0].contains("read-only-field"))
  }

  @Test("do not follow from other files")
  func otherFile() {
    var client = Client.initialized(
      #"{"workspace":{\#(Self.watching)}}"#, ScriptedWorkspace(["", Self.off]))
    _ = client.open(Self.text)
    let event = #"{"changes":[{"uri":"file:///work/other.yaml","type":2},{"uri":"untitled:a","type":1}]}"#
    #expect(client.notify("workspace/didChangeWatchedFiles", event).isEmpty)
    #expect(client.notify("workspace/didChangeWatchedFiles", "{}").isEmpty)
  }

  @Test("are picked up when a document is saved, where the client watches no files")
  func save() {
    var client = Client.initialized("{}", ScriptedWorkspace(["", "", Self.off]))
    _ = client.open(Self.text)
    let messages = client.notify("textDocument/didSave", #"{"textDocument":{"uri":"file:///work/a.json"}}"#)
    #expect(messages.count == 1)
    #expect(!messages[0].contains("read-only-field"))
  }

  @Test("make a client that asks for diagnostics ask again")
  func refresh() {
    var client = Client.initialized(
      #"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true},\#(Self.watching)}}"#,
      ScriptedWorkspace(["", Self.off]))
    _ = client.open(Self.text)
    #expect(
      client.notify("workspace/didChangeWatchedFiles", Self.event) == [
        #"{"jsonrpc":"2.0","id":2,"method":"workspace/diagnostic/refresh"}"#
      ])
    #expect(
      !client.request(
        "textDocument/diagnostic", #"{"textDocument":{"uri":"file:///work/task.json"}}"#)[0]
        .contains("read-only-field"))
  }

  @Test(
    "with mistakes are shown in the configuration and said, and nothing is checked until they are repaired")
  func mistakes() {
    var client = Client.initialized(
      #"{"workspace":{\#(Self.watching)}}"#, ScriptedWorkspace(["", "rule: {}", Self.off]))
    _ = client.open(Self.text)
    let messages = client.notify("workspace/didChangeWatchedFiles", Self.event)
    #expect(messages.count == 3)
    #expect(messages[0].hasSuffix(#""uri":"file:///work/task.json","version":1,"diagnostics":[]}}"#))
    #expect(
      messages[1].contains(
        #""uri":"file:///work/.ecslint.yaml","diagnostics":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":4}},"severity":1,"#
      ))
    #expect(
      messages[2].contains(#""method":"window/showMessage","params":{"type":1,"message":".ecslint.yaml:1: "#))
    let repaired = client.notify("workspace/didChangeWatchedFiles", Self.event)
    #expect(repaired.count == 2)
    #expect(!repaired[0].hasSuffix(#""diagnostics":[]}}"#))
    #expect(
      repaired[1]
        == #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///work/.ecslint.yaml","diagnostics":[]}}"#
    )
  }

  @Test("with mistakes keep their marks while the configuration itself is edited")
  func mistakesInOpenDocument() {
    var client = Client.initialized(
      #"{"workspace":{\#(Self.watching)}}"#, ScriptedWorkspace(["rule: {}"]))
    let uri = "file:///work/%2Eecslint.yaml"
    let messages = client.open("rule: {}", uri: uri, language: "yaml")
    #expect(messages.contains { $0.contains(#""uri":"\#(uri)","diagnostics":[{"#) })
    #expect(client.change(#"[{"text":"rule: {} "}]"#, uri: uri).isEmpty)
    #expect(client.notify("textDocument/didClose", #"{"textDocument":{"uri":"\#(uri)"}}"#).isEmpty)
  }

  @Test("are watched for by clients that can, in folders if they can")
  func registration() {
    let files = [WatchedFiles(folder: "/work/my rules", pattern: "**/*.{yaml,yml}")]
    func registration(_ capabilities: String) -> [String] {
      var client = Client(ScriptedWorkspace(watchedFiles: files))
      let answers = client.request("initialize", #"{"capabilities":{"workspace":{\#(capabilities)}}}"#)
      #expect(answers.count == 1)
      return client.notify("initialized", "{}")
    }
    #expect(registration("").isEmpty)
    #expect(
      registration(Self.watching) == [
        #"{"jsonrpc":"2.0","id":1,"method":"client/registerCapability","params":{"registrations":[{"id":"watched-files-1","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"**/.ecslint.yaml"},{"globPattern":{"baseUri":"file:///work/my%20rules","pattern":"**/*.{yaml,yml}"}}]}}]}}"#
      ])
    #expect(
      registration(#""didChangeWatchedFiles":{"dynamicRegistration":true}"#)[0].contains(
        #"{"globPattern":"/work/my rules/**/*.{yaml,yml}"}"#))
  }
}
