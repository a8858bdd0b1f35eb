internal import LanguageService
internal import Syntax

/// Tells the client what it has not asked for: findings, and what is wrong with configurations.
extension Server {
  /// Publishes what is new.
  mutating func publish() {
    for uri in documents.uris where documents[uri]?.isUnpublished == true {
      documents[uri]?.isUnpublished = false
      if client.pullsDiagnostics {
        // The client asks for the findings; what is wrong with the configuration it has to be told.
        _ = documents[uri]?.settings(from: &workspace)
      } else {
        publishFindings(of: uri)
      }
    }
    configurationProblems.publish(
      workspace.problems, encoding: client.positionEncoding, in: documents, to: &outgoing)
    if client.watchesFiles {
      watching.register(workspace.watchedFiles, asRelative: client.takesRelativePatterns, to: &outgoing)
    }
  }

  private mutating func publishFindings(of uri: DocumentURI) {
    guard !configurationProblems.concern(uri), let view = view(of: uri) else { return }
    outgoing.publish(Diagnostics(view, client), of: uri, version: view.version)
  }

  /// An open document as it is now; nil where it is not open.
  mutating func view(of uri: DocumentURI) -> DocumentView? {
    let space = space
    guard let analysis = documents[uri]?.analyse(in: &workspace, using: space), let document = documents[uri]
    else { return nil }
    return DocumentView(
      uri: uri, version: document.version, analysis: analysis, lines: document.lines(client.positionEncoding))
  }
}
