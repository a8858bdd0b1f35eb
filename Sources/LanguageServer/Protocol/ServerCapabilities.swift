internal import Syntax

/// What the server can do: the answer to `initialize`.
struct ServerCapabilities {
  let client: ClientCapabilities
  /// The version of ecslint.
  let version: String

  /// Writes the answer as the member `key`.
  func write(as key: String, to json: inout JSONWriter) {
    json.object(key) { json in
      json.object("capabilities") { json in
        json.member("positionEncoding", client.positionEncoding.rawValue)
        json.object("textDocumentSync") { json in
          json.member("openClose", true)
          // Changes come as edits of ranges.
          json.member("change", 2)
          json.object("save") { $0.member("includeText", false) }
        }
        json.member("hoverProvider", true)
        json.object("completionProvider") { json in
          json.member("triggerCharacters", CompletionList.triggerCharacters)
        }
        if client.takesCodeActions {
          json.object("codeActionProvider") { json in
            json.array("codeActionKinds") { $0.element(CodeActionList.kind) }
          }
        }
        json.member("documentSymbolProvider", true)
        json.member("definitionProvider", true)
        json.member("referencesProvider", true)
        json.member("documentHighlightProvider", true)
        if client.preparesRenaming {
          json.object("renameProvider") { $0.member("prepareProvider", true) }
        } else {
          json.member("renameProvider", true)
        }
        if client.pullsDiagnostics {
          json.object("diagnosticProvider") { json in
            json.member("identifier", "ecslint")
            json.member("interFileDependencies", false)
            json.member("workspaceDiagnostics", false)
          }
        }
      }
      json.object("serverInfo") { json in
        json.member("name", "ecslint")
        json.member("version", version)
      }
    }
  }
}
