/// A message of the client.
enum IncomingMessage {
  /// Wants a response.
  case request(id: MessageID, method: String, parameters: JSONValue?)
  /// Wants none.
  case notification(method: String, parameters: JSONValue?)
  /// The response to a request of this side.
  case response
  /// No message, and how to answer it.
  case malformed(id: MessageID, ResponseError)

  /// Reads the body of a frame.
  init(_ body: [UInt8]) {
    guard let message = JSONValue(body) else {
      self = .malformed(id: .null, ResponseError(.parseError, "the message is no valid JSON"))
      return
    }
    let id = message["id"].flatMap(MessageID.init)
    func refuse(_ reason: String) -> IncomingMessage {
      .malformed(id: id ?? .null, ResponseError(.invalidRequest, reason))
    }
    if message.elements != nil {
      self = refuse("the Language Server Protocol has no batches")
    } else if message["jsonrpc"]?.text != "2.0" {
      self = refuse("the message has no \"jsonrpc\": \"2.0\"")
    } else if let method = message["method"] {
      guard let method = method.text else {
        self = refuse("the method is no text")
        return
      }
      let parameters = message["params"]
      if let parameters, !parameters.isObject, parameters.elements == nil {
        self = refuse("the parameters are neither an object nor an array")
      } else if let id {
        self = .request(id: id, method: method, parameters: parameters)
      } else if message.has("id") {
        self = refuse("the id is neither a number nor a text")
      } else {
        self = .notification(method: method, parameters: parameters)
      }
    } else if message.has("result") || message.has("error") {
      self = .response
    } else {
      self = refuse("the message has no method")
    }
  }
}
