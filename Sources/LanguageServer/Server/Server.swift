import CheckResults
internal import LanguageService
internal import RuleEngine
internal import Syntax

/// A language server: takes what the client writes, and says what to answer.
///
/// It does nothing else: it reads no files but through its workspace, and knows no time.
public struct Server<Place: Workspace> {
  /// Where the server is in its life.
  enum State: Equatable {
    /// Waits for `initialize`.
    case uninitialized
    case running
    /// Waits for `exit`.
    case shutDown
    /// Is done.
    case exited(status: Int32)
  }

  var workspace: Place
  var outgoing = OutgoingMessages()
  var documents = OpenDocuments()
  var state = State.uninitialized
  var client = ClientCapabilities(nil)
  let space = Linter.WorkingSpace()
  var watching = WatchedFileRegistration()
  var configurationProblems = ConfigurationProblems()
  private let version: String
  private var frames = FrameReader()

  /// Makes a server that waits for its client.
  ///
  /// - Parameter version: The version of ecslint.
  public init(workspace: Place, version: String) {
    self.workspace = workspace
    self.version = version
  }

  /// The status to exit with; nil while the server goes on.
  public var exitStatus: Int32? {
    if case .exited(let status) = state { status } else { nil }
  }

  /// The text of an open document as the client sees it; nil where it is not open.
  package func text(of uri: String) -> String? {
    documents[DocumentURI(uri)].map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// Takes in what was read, however it is cut, and returns what to write.
  public mutating func receive(_ bytes: [UInt8]) -> [UInt8] {
    frames.append(bytes)
    var messages: [IncomingMessage] = []
    while let frame = frames.next() {
      switch frame {
      case .body(let body): messages.append(IncomingMessage(body))
      case .malformed(let problem):
        messages.append(.malformed(id: .null, ResponseError(.parseError, problem)))
      }
    }
    var cancellations = Cancellations(messages)
    for message in messages where exitStatus == nil {
      cancellations.pass(message)
      handle(message, isCancelled: cancellations.concern(message))
    }
    if state == .running { publish() }
    return outgoing.take()
  }

  /// The client has gone without saying so.
  public mutating func endOfInput() {
    if exitStatus == nil { state = .exited(status: 1) }
  }

  private mutating func handle(_ message: IncomingMessage, isCancelled: Bool) {
    switch message {
    case .response: break
    case .malformed(let id, let error): outgoing.respond(to: id, error)
    case .notification("exit", _): state = .exited(status: state == .shutDown ? 0 : 1)
    case .notification(let method, let parameters):
      guard state == .running else { return }
      do throws(ResponseError) {
        try notified(method, parameters)
      } catch {
        log("\(method): \(error.message)")
      }
    case .request(let id, let method, let parameters):
      do throws(ResponseError) {
        if isCancelled { throw ResponseError(.requestCancelled, "the client cancelled the request") }
        try answer(id, method, parameters)
      } catch {
        outgoing.respond(to: id, error)
      }
    }
  }

  private mutating func answer(
    _ id: MessageID, _ method: String, _ parameters: JSONValue?
  ) throws(ResponseError) {
    switch (state, method) {
    case (.uninitialized, "initialize"):
      client = ClientCapabilities(parameters)
      state = .running
      outgoing.respond(to: id) { [client, version] json in
        ServerCapabilities(client: client, version: version).write(as: "result", to: &json)
      }
    case (.uninitialized, _):
      throw ResponseError(.serverNotInitialized, "the first request has to be initialize")
    case (.running, "initialize"):
      throw ResponseError(.invalidRequest, "the server is initialized already")
    case (.running, "shutdown"):
      state = .shutDown
      outgoing.respond(to: id) { $0.null("result") }
    case (.running, _):
      guard let request = DocumentRequest(rawValue: method) else {
        throw ResponseError(.methodNotFound, "there is no method \(method)")
      }
      try answer(id, request, parameters)
    case (.shutDown, _), (.exited, _):
      throw ResponseError(.invalidRequest, "the server is shut down")
    }
  }

  private mutating func notified(_ method: String, _ parameters: JSONValue?) throws(ResponseError) {
    switch method {
    case "initialized": watching.isAllowed = true
    case "textDocument/didOpen": try open(parameters)
    case "textDocument/didChange": try change(parameters)
    case "textDocument/didSave": try save(parameters)
    case "textDocument/didClose": try close(parameters)
    case "workspace/didChangeWatchedFiles": filesChanged(parameters)
    case "workspace/didChangeConfiguration": forgetSettings()
    // Cancelled requests were found before they were answered; nothing is traced; the rest may be ignored.
    default: break
    }
  }

  /// Tells the client's log.
  mutating func log(_ message: String) {
    outgoing.notify("window/logMessage") { json in
      json.member("type", 1)
      json.member("message", message)
    }
  }
}
