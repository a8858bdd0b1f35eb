import LanguageServer

/// A client that says one thing after the other, and what it gets for it.
struct Client {
  private var server: Server<ScriptedWorkspace>
  private var frames = FrameReader()

  /// The usual document.
  static let uri = "file:///work/task.json"

  init(_ workspace: ScriptedWorkspace = ScriptedWorkspace()) {
    server = Server(workspace: workspace, version: "1.2.3")
  }

  /// A client past the handshake.
  static func initialized(
    _ capabilities: String = "{}", _ workspace: ScriptedWorkspace = ScriptedWorkspace()
  ) -> Client {
    var client = Client(workspace)
    _ = client.request("initialize", #"{"capabilities":\#(capabilities)}"#)
    _ = client.notify("initialized", "{}")
    return client
  }

  /// The text of the usual document, as the server has it.
  var text: String? { server.text(of: Self.uri) }

  var exitStatus: Int32? { server.exitStatus }

  mutating func endOfInput() { server.endOfInput() }

  /// Sends bytes and returns the bodies of the messages that come back.
  mutating func send(_ bytes: [UInt8]) -> [String] {
    frames.append(server.receive(bytes))
    var bodies: [String] = []
    while let frame = frames.next() {
      if case .body(let body) = frame { bodies.append(String(decoding: body, as: UTF8.self)) }
    }
    return bodies
  }

  /// Sends the bodies of messages.
  mutating func send(_ bodies: String...) -> [String] { send(bodies.flatMap(Self.framed)) }

  /// Sends a request with the id 1.
  mutating func request(_ method: String, _ parameters: String? = nil) -> [String] {
    send(Self.request(1, method, parameters))
  }

  mutating func notify(_ method: String, _ parameters: String) -> [String] {
    send(#"{"jsonrpc":"2.0","method":"\#(method)","params":\#(parameters)}"#)
  }

  /// Opens a document.
  mutating func open(_ text: String, uri: String = uri, language: String = "json") -> [String] {
    notify("textDocument/didOpen", Self.opening(text, uri: uri, language: language))
  }

  /// Changes a document.
  mutating func change(_ changes: String, version: Int = 2, uri: String = uri) -> [String] {
    notify(
      "textDocument/didChange",
      #"{"textDocument":{"uri":"\#(uri)","version":\#(version)},"contentChanges":\#(changes)}"#)
  }

  static func request(_ id: Int, _ method: String, _ parameters: String? = nil) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)"\#(parameters.map { ",\"params\":\($0)" } ?? "")}"#
  }

  static func opening(_ text: String, uri: String = uri, language: String = "json") -> String {
    #"{"textDocument":{"uri":"\#(uri)","languageId":"\#(language)","version":1,"text":\#(quoted(text))}}"#
  }

  /// A text as a JSON string.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  static func framed(_ body: String) -> [UInt8] {
    Array("Content-Length: \(body.utf8.count)\r\n\r\n\(body)".utf8)
  }
}
