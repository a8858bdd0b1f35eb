/// Why a request has no result.
struct ResponseError: Error, Equatable {
  /// The codes of JSON-RPC 2.0 and of the Language Server Protocol.
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case requestCancelled = -32800
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// Parameters that lack something, or have it in another type.
  static func lacking(_ name: String) -> ResponseError {
    ResponseError(.invalidParams, "the parameters have no valid \(name)")
  }
}
