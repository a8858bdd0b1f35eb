internal import Syntax

/// Keeps up with what the client does to documents and files.
extension Server {
  mutating func open(_ parameters: JSONValue?) throws(ResponseError) {
    let item = parameters?["textDocument"]
    let uri = try documents.uri(in: parameters)
    guard let text = item?["text"]?.bytes else { throw .lacking("textDocument.text") }
    if !client.watchesFiles { forgetSettings() }
    documents[uri] = OpenDocument(
      uri, languageID: item?["languageId"]?.text ?? "", version: item?["version"]?.integer, bytes: text)
  }

  mutating func change(_ parameters: JSONValue?) throws(ResponseError) {
    let uri = try documents.openURI(in: parameters)
    guard let changes = parameters?["contentChanges"]?.elements else { throw .lacking("contentChanges") }
    let version = parameters?["textDocument"]?["version"]?.integer
    try documents[uri]?.apply(changes, version: version, encoding: client.positionEncoding)
  }

  mutating func save(_ parameters: JSONValue?) throws(ResponseError) {
    let uri = try documents.uri(in: parameters)
    let concernsSettings = uri.path.map { workspace.concerns($0) } ?? false
    if concernsSettings || !client.watchesFiles { forgetSettings() }
  }

  mutating func close(_ parameters: JSONValue?) throws(ResponseError) {
    let uri = try documents.openURI(in: parameters)
    documents[uri] = nil
    if !client.pullsDiagnostics, !configurationProblems.concern(uri) { outgoing.publish(nil, of: uri) }
  }

  mutating func filesChanged(_ parameters: JSONValue?) {
    let paths = parameters?["changes"]?.elements?.compactMap {
      $0["uri"]?.text.flatMap { DocumentURI($0).path }
    }
    if paths?.contains(where: workspace.concerns) == true { forgetSettings() }
  }

  /// Has everything checked again by the configurations as they are now.
  mutating func forgetSettings() {
    workspace.forget()
    for uri in documents.uris { documents[uri]?.forgetSettings() }
    if client.pullsDiagnostics, !documents.uris.isEmpty { outgoing.request("workspace/diagnostic/refresh") }
  }
}
