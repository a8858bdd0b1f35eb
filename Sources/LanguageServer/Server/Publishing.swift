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
    guard !configurationProblems.concern(uri), let diagnostics = diagnostics(of: uri) else { return }
    outgoing.publish(diagnostics, of: uri, version: documents[uri]?.version)
  }

  /// The findings of an open document as they are now.
  mutating func diagnostics(of uri: DocumentURI) -> Diagnostics? {
    guard let analysis = documents[uri]?.analyse(in: &workspace, using: &space),
      let lines = documents[uri]?.lines(client.positionEncoding)
    else { return nil }
    return Diagnostics(
      uri: uri, findings: analysis.findings, lines: lines, rules: analysis.settings.rules,
      relatesInformation: client.relatesInformation)
  }
}
