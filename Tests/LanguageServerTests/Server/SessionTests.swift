import LanguageServer
import Testing

@Suite("A session")
struct SessionTests {
  private static let session: [UInt8] = [
    Client.request(1, "initialize", #"{"capabilities":{}}"#),
    #"{"jsonrpc":"2.0","method":"initialized","params":{}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":\#(Client.opening(#"{"family": "wéb", "containerDefinitions": [{"name": "a", "memory": "4"}]}"#))}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///work/task.json","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":12},"end":{"line":0,"character":15}},"text":"😀"}]}}"#,
    Client.request(2, "textDocument/diagnostic", #"{"textDocument":{"uri":"file:///work/task.json"}}"#),
    Client.request(3, "shutdown"), #"{"jsonrpc":"2.0","method":"exit"}"#,
  ].flatMap(Client.framed)

  @Test("has the same answers wherever its bytes are split in two, and in single bytes")
  func split() {
    let whole = Self.answers([Self.session])
    #expect(whole.answers.count == 3)
    #expect(whole.text == #"{"family": "😀", "containerDefinitions": [{"name": "a", "memory": "4"}]}"#)
    for point in 0...Self.session.count {
      let parts = [Array(Self.session[..<point]), Array(Self.session[point...])]
      #expect(Self.answers(parts).answers == whole.answers, "split at \(point)")
    }
    #expect(Self.answers(Self.session.map { [$0] }).answers == whole.answers)
  }

  /// The responses, without notifications: how many of those there are depends on what is read together.
  private static func answers(_ reads: [[UInt8]]) -> (answers: [String], text: String?) {
    var client = Client()
    let messages = reads.flatMap { client.send($0) }
    #expect(client.exitStatus == 0)
    return (messages.filter { $0.contains(#","id":"#) }, client.text)
  }
}
