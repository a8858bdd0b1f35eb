import LanguageServer
import Testing

@Suite("Answers")
struct AnswerTests {
  private static let uri = "file:///work/task.yaml"
  private static let text = """
    family: wéb
    volumes:
      - name: data
    containerDefinitions:
      - name: app # 😀
        image: nginx:1.27
        memory: 256
        mountPoints:
          - {sourceVolume: data, containerPath: /data}
        dependsOn: [{containerName: side, condition: }]
      - name: side
        image: busybox:1.37
        essential: false
    """

  private static func answer(
    _ method: String, at place: (line: Int, character: Int)? = nil, _ more: String = "",
    capabilities: String = "{}"
  ) -> String {
    var client = Client.initialized(capabilities)
    _ = client.open(text, uri: uri, language: "yaml")
    let position = place.map { #","position":{"line":\#($0.line),"character":\#($0.character)}"# } ?? ""
    let answers = client.request(
      "textDocument/\(method)", #"{"textDocument":{"uri":"\#(uri)"}\#(position)\#(more)}"#)
    #expect(answers.count == 1)
    return String(answers[0].dropFirst(#"{"jsonrpc":"2.0","id":1,"#.utf8.count).dropLast())
  }

  private static func range(_ line: Int, _ start: Int, _ end: Int, to endLine: Int? = nil) -> String {
    #"{"start":{"line":\#(line),"character":\#(start)},"end":{"line":\#(endLine ?? line),"character":\#(end)}}"#
  }

  @Test("explain what the cursor is on, in Markdown only for clients that show it")
  func hover() {
    let plain = Self.answer("hover", at: (6, 6))
    #expect(plain.hasPrefix(#""result":{"contents":{"kind":"plaintext","value":"memory"#))
    #expect(plain.hasSuffix(#""range":\#(Self.range(6, 4, 10))}"#))
    let markdown = Self.answer(
      "hover", at: (6, 6),
      capabilities: #"{"textDocument":{"hover":{"contentFormat":["markdown","plaintext"]}}}"#)
    #expect(markdown.hasPrefix(#""result":{"contents":{"kind":"markdown","value":"**`memory`**"#))
  }

  @Test("explain nothing where nothing stands")
  func noHover() {
    #expect(Self.answer("hover", at: (4, 18)) == #""result":null"#)
  }

  @Test("complete values with the text that they replace")
  func completion() {
    let list = Self.answer("completion", at: (9, 49))
    #expect(list.hasPrefix(#""result":{"isIncomplete":false,"items":[{"label":""#))
    #expect(
      list.contains(
        #""insertTextFormat":1,"textEdit":{"range":\#(Self.range(9, 49, 49)),"newText":"HEALTHY"}}"#))
  }

  @Test("complete with snippets where the client takes them")
  func snippets() {
    let capabilities = #"{"textDocument":{"completion":{"completionItem":{"snippetSupport":true}}}}"#
    var client = Client.initialized(capabilities)
    _ = client.open(#"{"family": "web", "containerDefinitions": [], ""}"#)
    let answer = client.request(
      "textDocument/completion",
      #"{"textDocument":{"uri":"file:///work/task.json"},"position":{"line":0,"character":47}}"#)
    #expect(answer[0].contains(#""insertTextFormat":2,"#))
    #expect(answer[0].contains(#""newText":"\"networkMode\": \"$0\""}"#))
  }

  @Test("outline the document, nested only for clients that nest")
  func symbols() {
    let flat = Self.answer("documentSymbol")
    #expect(flat.contains(#"{"name":"app","kind":5,"containerName":"wéb","location":{"uri":"\#(Self.uri)","#))
    let nested = Self.answer(
      "documentSymbol",
      capabilities: #"{"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}}}"#)
    #expect(nested.hasPrefix(#""result":[{"name":"wéb","kind":2,"range":"#))
    #expect(nested.contains(#"{"name":"side","kind":5,"detail":"busybox:1.37","range":"#))
    #expect(nested.contains(#""selectionRange":\#(Self.range(10, 10, 14)),"children":[]}"#))
  }

  @Test("lead to where a name is given, by links where the client takes them")
  func definition() {
    #expect(
      Self.answer("definition", at: (8, 23))
        == #""result":[{"uri":"\#(Self.uri)","range":\#(Self.range(2, 10, 14))}]"#)
    let links = Self.answer(
      "definition", at: (8, 23), capabilities: #"{"textDocument":{"definition":{"linkSupport":true}}}"#)
    #expect(
      links
        == #""result":[{"targetUri":"\#(Self.uri)","targetRange":\#(Self.range(2, 4, 14)),"targetSelectionRange":\#(Self.range(2, 10, 14))}]"#
    )
    #expect(Self.answer("definition", at: (0, 0)) == #""result":[]"#)
  }

  @Test("list where a name is used")
  func references() {
    let use = #"{"uri":"\#(Self.uri)","range":\#(Self.range(9, 32, 36))}"#
    let declaration = #"{"uri":"\#(Self.uri)","range":\#(Self.range(10, 10, 14))}"#
    #expect(
      Self.answer("references", at: (10, 10), #","context":{"includeDeclaration":true}"#)
        == #""result":[\#(use),\#(declaration)]"#)
    #expect(
      Self.answer("references", at: (10, 10), #","context":{"includeDeclaration":false}"#)
        == #""result":[\#(use)]"#)
    #expect(
      Self.answer("documentHighlight", at: (10, 10))
        == #""result":[{"range":\#(Self.range(9, 32, 36)),"kind":2},{"range":\#(Self.range(10, 10, 14)),"kind":3}]"#
    )
  }

  @Test("rename in the way that the client takes")
  func rename() {
    let edits =
      #"[{"range":\#(Self.range(9, 32, 36)),"newText":"helper"},{"range":\#(Self.range(10, 10, 14)),"newText":"helper"}]"#
    #expect(
      Self.answer("rename", at: (9, 33), #","newName":"helper""#)
        == #""result":{"changes":{"\#(Self.uri)":\#(edits)}}"#)
    #expect(
      Self.answer(
        "rename", at: (9, 33), #","newName":"helper""#,
        capabilities: #"{"workspace":{"workspaceEdit":{"documentChanges":true}}}"#)
        == #""result":{"documentChanges":[{"textDocument":{"uri":"\#(Self.uri)","version":1},"edits":\#(edits)}]}"#
    )
    #expect(
      Self.answer("prepareRename", at: (9, 33))
        == #""result":{"range":\#(Self.range(9, 32, 36)),"placeholder":"side"}"#)
    #expect(Self.answer("prepareRename", at: (0, 1)) == #""result":null"#)
    #expect(
      Self.answer("rename", at: (9, 33), #","newName":"app""#).hasPrefix(
        #""error":{"code":-32803,"message":"#))
    #expect(Self.answer("rename", at: (9, 33)).hasPrefix(#""error":{"code":-32602,"#))
  }

  @Test(
    "need a position",
    arguments: ["hover", "completion", "definition", "references", "documentHighlight", "prepareRename"])
  func noPosition(method: String) {
    #expect(
      Self.answer(method)
        == #""error":{"code":-32602,"message":"the parameters have no valid position"}"#)
  }

  @Test(
    "are empty for a document that is not open",
    arguments: ["hover", "codeAction", "documentSymbol", "rename"])
  func notOpen(method: String) {
    var client = Client.initialized()
    #expect(
      client.request("textDocument/\(method)", #"{"textDocument":{"uri":"a:b"}}"#) == [
        #"{"jsonrpc":"2.0","id":1,"result":null}"#
      ])
  }
}
