import BuiltInRules
import CheckResults
import LanguageServer
import RuleEngine
import Testing

@Suite("Diagnostics")
struct DiagnosticsTests {
  private static let json = """
    {
      "family": "wéb",
      "containerDefinitions": [
        {"name": "😀", "image": "nginx:1.27", "memory": "512", "essential": true, "essential": true}
      ]
    }
    """

  private static let yaml = """
    family: web
    containerDefinitions:
      - name: web
        image: nginx:1.27
        memory: 256
        memoryReservation: 512
    """

  private static let pulling =
    #"{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#

  @Test("are published when a document is opened, with its version")
  func open() {
    var client = Client.initialized()
    let messages = client.open(Self.json)
    #expect(messages.count == 1)
    #expect(
      messages[0].hasPrefix(
        #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///work/task.json","version":1,"diagnostics":[{"#
      ))
    #expect(
      messages[0].contains(
        #"{"range":{"start":{"line":3,"character":52},"end":{"line":3,"character":57}},"severity":1,"code":"wrong-type","#
      ))
  }

  @Test("count columns as it was agreed")
  func utf8() {
    var client = Client.initialized(#"{"general":{"positionEncodings":["utf-8"]}}"#)
    #expect(
      client.open(Self.json)[0].contains(
        #"{"range":{"start":{"line":3,"character":54},"end":{"line":3,"character":59}},"severity":1,"code":"wrong-type","#
      ))
  }

  @Test("have the rule, its reference and the related places")
  func yamlDocument() {
    var client = Client.initialized(#"{"textDocument":{"publishDiagnostics":{"relatedInformation":true}}}"#)
    let message = client.open(Self.yaml, uri: "file:///work/task.yaml", language: "yaml")[0]
    #expect(
      message.contains(
        #"{"range":{"start":{"line":5,"character":23},"end":{"line":5,"character":26}},"severity":1,"#
          + #""code":"soft-memory-above-hard","codeDescription":{"href":"https://docs.aws.amazon.com/"#))
    #expect(
      message.contains(
        #""relatedInformation":[{"location":{"uri":"file:///work/task.yaml","range":{"start":{"line":4,"character":12},"#
      ))
    #expect(message.contains(#""source":"ecslint""#))
  }

  @Test("have no related places for clients that do not know them")
  func withoutRelated() {
    var client = Client.initialized()
    #expect(!client.open(Self.json)[0].contains("relatedInformation"))
  }

  @Test("fade what does nothing")
  func tags() {
    var client = Client.initialized()
    let message = client.open(#"{"family": "web", "containerDefinitions": [], "revision": 3}"#)[0]
    #expect(message.contains(#""code":"read-only-field""#))
    #expect(message.contains(#""tags":[1]"#))
  }

  @Test("only tag rules that there are")
  func tagged() {
    let rules = Set(Linter(rules: BuiltInRules.ruleSet()).descriptions.map(\.id))
    #expect(DiagnosticTag.tags.keys.filter { !rules.contains($0) } == [])
  }

  @Test("follow the text, and are cleared when it is closed")
  func changes() {
    var client = Client.initialized()
    _ = client.open(Self.json)
    let change =
      #"{"range":{"start":{"line":3,"character":52},"end":{"line":3,"character":57}},"text":"512"}"#
    let changed = client.change("[\(change)]", version: 7)
    #expect(changed.count == 1)
    #expect(changed[0].contains(#""version":7"#))
    #expect(!changed[0].contains("wrong-type"))
    #expect(
      client.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///work/task.json"}}"#) == [
        #"{"jsonrpc":"2.0","method":"textDocument/publishDiagnostics","params":{"uri":"file:///work/task.json","diagnostics":[]}}"#
      ])
  }

  @Test("tell what can still be checked while the text is broken")
  func broken() {
    var client = Client.initialized()
    let message = client.open(Self.json.replacing("\"essential\": true}", with: "\"essential\": "))[0]
    #expect(message.contains("invalid-syntax"))
    #expect(message.contains("wrong-type"))
  }

  @Test(
    "say nothing of what is no task definition",
    arguments: [
      (#"{"services": {"web": {"image": "nginx"}}}"#, "json"), ("a: [", "yaml"), ("{", "json"), ("", "yaml"),
    ])
  func anythingElse(text: String, language: String) {
    var client = Client.initialized()
    #expect(
      client.open(text, uri: "file:///work/x.\(language)", language: language)[0].hasSuffix(
        #""diagnostics":[]}}"#))
  }

  @Test(
    "know the language of a text without a file name by the client's word",
    arguments: [("json", true), ("jsonc", true), ("yaml", false), ("plaintext", false)])
  func untitled(language: String, isJSON: Bool) {
    var client = Client.initialized()
    let message = client.open(
      #"# "containerDefinitions": \#n{"family": "x", containerDefinitions: []}"#, uri: "untitled:Untitled-1",
      language: language)[0]
    #expect(message.contains("invalid-syntax") == isJSON)
  }

  @Test("are published once for changes that are read together")
  func together() {
    var client = Client.initialized()
    let bodies = (1...3).map { number in
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///work/task.json","version":\#(number)},"contentChanges":[{"text":"{}"}]}}"#
    }
    _ = client.open(Self.json)
    let messages = client.send(bodies.flatMap(Client.framed))
    #expect(messages.count == 1)
    #expect(messages[0].contains(#""version":3"#))
  }

  @Test("are told when they are asked for, in full and then as unchanged")
  func pull() throws {
    var client = Client.initialized(Self.pulling)
    #expect(client.open(Self.json).isEmpty)
    let parameters = #"{"textDocument":{"uri":"file:///work/task.json"}"#
    let full = client.request("textDocument/diagnostic", parameters + "}")
    #expect(full.count == 1)
    #expect(full[0].hasPrefix(#"{"jsonrpc":"2.0","id":1,"result":{"kind":"full","resultId":""#))
    #expect(full[0].contains(#""code":"wrong-type""#))
    let resultID = try #require(full[0].split(separator: #""resultId":""#).last?.prefix { $0 != "\"" })
    let again = client.request(
      "textDocument/diagnostic", parameters + #","previousResultId":"\#(resultID)"}"#)
    #expect(
      again == [#"{"jsonrpc":"2.0","id":1,"result":{"kind":"unchanged","resultId":"\#(resultID)"}}"#])
    #expect(client.change(#"[{"text":"{}"}]"#).isEmpty)
    #expect(
      client.request("textDocument/diagnostic", parameters + #","previousResultId":"\#(resultID)"}"#)[0]
        .contains(#""kind":"full""#))
    #expect(
      client.notify("textDocument/didClose", #"{"textDocument":{"uri":"file:///work/task.json"}}"#).isEmpty)
    #expect(
      client.request("textDocument/diagnostic", parameters + "}")[0].contains(#""kind":"full""#))
  }

  @Test("are only offered for asking to clients that can be told to ask again")
  func offer() {
    var pushed = Client()
    #expect(
      !pushed.request("initialize", #"{"capabilities":{"textDocument":{"diagnostic":{}}}}"#)[0]
        .contains("diagnosticProvider"))
    var pulled = Client()
    #expect(
      pulled.request("initialize", #"{"capabilities":\#(Self.pulling)}"#)[0].contains("diagnosticProvider"))
  }
}
