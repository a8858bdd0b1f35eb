/// The documents that the client has open.
struct OpenDocuments {
  private var documents: [DocumentURI: OpenDocument] = [:]

  /// The document with this URI; nil if it is not open.
  subscript(_ uri: DocumentURI) -> OpenDocument? {
    _read { yield documents[uri] }
    _modify { yield &documents[uri] }
  }

  /// The URIs of all documents, sorted.
  var uris: [DocumentURI] { documents.keys.sorted { $0.text < $1.text } }

  /// The document that `textDocument` names in the parameters of a message.
  func uri(in parameters: JSONValue?) throws(ResponseError) -> DocumentURI {
    guard let uri = parameters?["textDocument"]?["uri"]?.text else { throw .lacking("textDocument.uri") }
    return DocumentURI(uri)
  }

  /// The open document that `textDocument` names in the parameters of a message.
  func openURI(in parameters: JSONValue?) throws(ResponseError) -> DocumentURI {
    let uri = try uri(in: parameters)
    guard documents[uri] != nil else {
      throw ResponseError(.invalidParams, "the document \(uri.text) is not open")
    }
    return uri
  }

  /// The URI that the client has for a file: that of the open document, or else the usual one.
  func uri(ofPath path: String) -> DocumentURI {
    documents.keys.first { $0.path == path } ?? DocumentURI(path: path)
  }
}
