internal import Syntax

/// Messages to the client, framed, in the order in which they are sent.
struct OutgoingMessages {
  /// What goes to the client.
  private(set) var bytes: [UInt8] = []
  private var requests = 0

  /// Sends the result of a request.
  ///
  /// - Parameter write: Writes the member `result`.
  mutating func respond(to id: MessageID, _ write: (inout JSONWriter) -> Void) {
    send { json in
      json.member("id", json: id.written)
      write(&json)
    }
  }

  /// Sends why a request has no result.
  mutating func respond(to id: MessageID, _ error: ResponseError) {
    send { json in
      json.member("id", json: id.written)
      json.object("error") { json in
        json.member("code", error.code.rawValue)
        json.member("message", error.message)
      }
    }
  }

  /// Sends a notification.
  ///
  /// - Parameter write: Writes the members of the parameters.
  mutating func notify(_ method: String, _ write: (inout JSONWriter) -> Void) {
    send { json in
      json.member("method", method)
      json.object("params", write)
    }
  }

  /// Sends a request without parameters, whose response does not matter.
  mutating func request(_ method: String) { send(request: method) { _ in } }

  /// Sends a request, whose response does not matter.
  ///
  /// - Parameter write: Writes the members of the parameters.
  mutating func request(_ method: String, _ write: (inout JSONWriter) -> Void) {
    send(request: method) { $0.object("params", write) }
  }

  private mutating func send(request method: String, _ write: (inout JSONWriter) -> Void) {
    requests += 1
    let id = MessageID(requests)
    send { json in
      json.member("id", json: id.written)
      json.member("method", method)
      write(&json)
    }
  }

  /// Sends the diagnostics of a document; nil clears them.
  mutating func publish(_ diagnostics: Diagnostics?, of uri: DocumentURI, version: Int? = nil) {
    notify("textDocument/publishDiagnostics") { json in
      json.member("uri", uri.text)
      if let version { json.member("version", version) }
      json.array("diagnostics") { json in diagnostics?.writeItems(to: &json) }
    }
  }

  /// Hands over what there is to send.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func send(_ write: (inout JSONWriter) -> Void) {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("jsonrpc", "2.0")
      write(&json)
    }
    bytes += "Content-Length: \(json.bytes.count)\r\n\r\n".utf8
    bytes += json.bytes
  }
}
