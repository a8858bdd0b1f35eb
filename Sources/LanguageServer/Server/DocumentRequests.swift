internal import LanguageService
internal import Syntax

/// The requests about a document.
enum DocumentRequest: String {
  case diagnostic = "textDocument/diagnostic"
}

extension Server {
  /// Answers a request about a document. Of one that is not open, nothing is known.
  mutating func answer(
    _ id: MessageID, _ request: DocumentRequest, _ parameters: JSONValue?
  ) throws(ResponseError) {
    let uri = try documents.uri(in: parameters)
    switch request {
    case .diagnostic:
      let report = DiagnosticReport(diagnostics(of: uri))
      outgoing.respond(to: id) { json in
        report.write(as: "result", previousResultID: parameters?["previousResultId"]?.text, to: &json)
      }
    }
  }
}
