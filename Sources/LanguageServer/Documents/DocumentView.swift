internal import LanguageService

/// A document as questions about it are answered.
struct DocumentView {
  let uri: DocumentURI
  /// The version that the client gave the text.
  let version: Int?
  let analysis: Analysis
  /// The lines as the protocol counts them.
  let lines: DocumentLines

  /// The byte offset that the parameters of a request are about.
  func offset(in parameters: JSONValue?) throws(ResponseError) -> Int {
    guard let offset = lines.offset(of: parameters?["position"]) else { throw .lacking("position") }
    return offset
  }
}
