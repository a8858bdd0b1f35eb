import LanguageServer
import Testing

@Suite("Lifecycle")
struct LifecycleTests {
  @Test("answers initialize with what the server can do")
  func initialize() {
    var client = Client()
    let answer = client.request("initialize", #"{"capabilities":{}}"#)
    #expect(answer.count == 1)
    #expect(answer[0].contains(#""positionEncoding":"utf-16""#))
    #expect(answer[0].contains(#""openClose":true,"change":2"#))
    #expect(answer[0].contains(#""serverInfo":{"name":"ecslint","version":"1.2.3"}"#))
  }

  @Test(
    "takes UTF-8 positions where the client offers them",
    arguments: [
      (#"["utf-16"]"#, "utf-16"), (#"["utf-16","utf-8"]"#, "utf-8"), (#"["utf-32"]"#, "utf-16"),
      ("[]", "utf-16"), ("7", "utf-16"), ("[8]", "utf-16"),
    ])
  func encodings(offered: String, chosen: String) {
    var client = Client()
    let answer = client.request(
      "initialize", #"{"capabilities":{"general":{"positionEncodings":\#(offered)}}}"#)
    #expect(answer[0].contains(#""positionEncoding":"\#(chosen)""#))
  }

  @Test(
    "takes parameters of initialize of any kind", arguments: ["null", "[]", "{}", #"{"capabilities":3}"#])
  func oddParameters(parameters: String) {
    var client = Client()
    #expect(client.request("initialize", parameters)[0].contains(#""capabilities""#))
  }

  @Test("refuses requests before initialize, and ignores notifications")
  func beforeInitialize() {
    var client = Client()
    #expect(client.open("{}").isEmpty)
    #expect(client.request("shutdown")[0].contains(#""code":-32002"#))
  }

  @Test("refuses a second initialize")
  func initializeTwice() {
    var client = Client.initialized()
    #expect(client.request("initialize", "{}")[0].contains(#""code":-32600"#))
  }

  @Test("exits with 0 after shutdown")
  func exit() {
    var client = Client.initialized()
    #expect(client.request("shutdown") == [#"{"jsonrpc":"2.0","id":1,"result":null}"#])
    #expect(client.request("textDocument/diagnostic", "{}")[0].contains(#""code":-32600"#))
    #expect(client.exitStatus == nil)
    #expect(client.notify("exit", "{}").isEmpty)
    #expect(client.exitStatus == 0)
  }

  @Test("exits with 1 without shutdown")
  func exitWithoutShutdown() {
    var client = Client.initialized()
    _ = client.notify("exit", "{}")
    #expect(client.exitStatus == 1)
    var other = Client()
    _ = other.notify("exit", "{}")
    #expect(other.exitStatus == 1)
  }

  @Test("exits with 1 when the client is gone, even after shutdown")
  func endOfInput() {
    var client = Client.initialized()
    _ = client.request("shutdown")
    client.endOfInput()
    #expect(client.exitStatus == 1)
  }

  @Test("answers nothing after exit")
  func afterExit() {
    var client = Client.initialized()
    #expect(client.send(#"{"jsonrpc":"2.0","method":"exit"}"#, Client.request(2, "shutdown")).isEmpty)
  }
}
