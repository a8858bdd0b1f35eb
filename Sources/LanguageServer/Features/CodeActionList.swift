internal import LanguageService
internal import Syntax

/// The answer to `textDocument/codeAction`.
struct CodeActionList {
  /// The protocol's kind of all actions.
  static let kind = "quickfix"

  let view: DocumentView
  let client: ClientCapabilities
  /// Where overrides go.
  let target: OverrideTarget?
  let actions: [CodeAction]

  /// Whether the context of a request asks for such actions: for all, or for a kind that they are of.
  static func isWanted(in context: JSONValue?) -> Bool {
    guard let only = context?["only"]?.elements else { return true }
    return only.contains { $0.text == kind || $0.text == "" }
  }

  /// Writes the answer as the member `key`.
  func write(as key: String, to json: inout JSONWriter) {
    json.array(key) { json in
      for action in actions {
        guard let edit = edit(of: action) else { continue }
        json.object { json in
          json.member("title", action.title)
          json.member("kind", Self.kind)
          json.array("diagnostics") { json in
            Diagnostics(view, client, only: [action.finding]).writeItems(to: &json)
          }
          if action.isPreferred { json.member("isPreferred", true) }
          edit.write(as: "edit", versioned: client.takesVersionedEdits, to: &json)
        }
      }
    }
  }

  private func edit(of action: CodeAction) -> WorkspaceEdit? {
    switch action.target {
    case .document:
      WorkspaceEdit(uri: view.uri, version: view.version, edits: action.edits, lines: view.lines)
    case .configuration:
      target.map { target in
        WorkspaceEdit(
          uri: target.uri, version: target.version, edits: action.edits, lines: target.lines,
          createsFile: target.file.source == nil)
      }
    }
  }
}
