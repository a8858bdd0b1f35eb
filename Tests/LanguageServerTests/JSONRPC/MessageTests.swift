import LanguageServer
import Testing

@Suite("Messages")
struct MessageTests {
  @Test(
    "answers what is no message with the right error, and goes on",
    arguments: [
      (#"{"jsonrpc""#, -32700, "null"),
      ("", -32700, "null"),
      (#"{"jsonrpc":"2.0","id":1,"method":"shutdown",}"#, -32700, "null"),
      (#"{"jsonrpc":"2.0","id":1,"method":"shutdown"} x"#, -32700, "null"),
      (String(repeating: "[", count: 1_000), -32700, "null"),
      (#"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, -32600, "null"),
      ("[]", -32600, "null"),
      ("7", -32600, "null"),
      (#"{"id":1,"method":"shutdown"}"#, -32600, "1"),
      (#"{"jsonrpc":"1.0","id":"a","method":"shutdown"}"#, -32600, #""a""#),
      (#"{"jsonrpc":"2.0","id":1}"#, -32600, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"shutdown","params":7}"#, -32600, "1"),
      (#"{"jsonrpc":"2.0","id":{},"method":"shutdown"}"#, -32600, "null"),
      (#"{"jsonrpc":"2.0","id":null,"method":"shutdown"}"#, -32600, "null"),
      (#"{"jsonrpc":"2.0","id":1.5,"method":"shutdown"}"#, -32600, "null"),
      (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/unheardOf"}"#, -32601, "1"),
      (#"{"jsonrpc":"2.0","id":-4,"method":"$/unheardOf","params":[]}"#, -32601, "-4"),
      (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/diagnostic"}"#, -32602, "1"),
      (#"{"jsonrpc":"2.0","id":1,"method":"textDocument/diagnostic","params":[]}"#, -32602, "1"),
      (
        #"{"jsonrpc":"2.0","id":"\u00e9\n","method":"textDocument/diagnostic","params":{"textDocument":{"uri":1}}}"#,
        -32602, #""é\n""#
      ),
    ])
  func errors(body: String, code: Int, id: String) {
    var client = Client.initialized()
    let answers = client.send(body, Client.request(9, "shutdown"))
    #expect(answers.count == 2)
    #expect(answers[0].hasPrefix(#"{"jsonrpc":"2.0","id":\#(id),"error":{"code":\#(code),"#))
    #expect(answers[1] == #"{"jsonrpc":"2.0","id":9,"result":null}"#)
  }

  @Test(
    "ignores notifications that it does not know, and responses",
    arguments: [
      #"{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"verbose"}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":77}}"#,
      #"{"jsonrpc":"2.0","method":"$/cancelRequest"}"#,
      #"{"jsonrpc":"2.0","method":"workspace/unheardOf","params":{}}"#,
      #"{"jsonrpc":"2.0","id":1,"result":null}"#,
      #"{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"no"}}"#,
    ])
  func ignored(body: String) {
    var client = Client.initialized()
    #expect(client.send(body).isEmpty)
  }

  @Test("does not answer a request that is cancelled while it waits, but says so")
  func cancellation() {
    var client = Client.initialized()
    let answers = client.send(
      Client.request(4, "textDocument/diagnostic", #"{"textDocument":{"uri":"a:b"}}"#),
      Client.request(5, "textDocument/diagnostic", #"{"textDocument":{"uri":"a:b"}}"#),
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":4}}"#,
      Client.request(4, "textDocument/diagnostic", #"{"textDocument":{"uri":"a:b"}}"#))
    #expect(answers.count == 3)
    #expect(answers[0].contains(#""id":4,"error":{"code":-32800"#))
    #expect(answers[1].contains(#""id":5,"result""#))
    #expect(answers[2].contains(#""id":4,"result""#))
  }
}
