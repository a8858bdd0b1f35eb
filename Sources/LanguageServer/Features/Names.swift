internal import LanguageService
internal import Syntax

/// The answers to requests about the names of containers and volumes.
struct Names {
  let view: DocumentView
  /// The place of the name.
  let offset: Int

  /// Writes the answer to `textDocument/definition` as the member `key`.
  ///
  /// - Parameter asLinks: Whether the client takes links, which have the whole part besides its name.
  func writeDeclarations(as key: String, asLinks: Bool, to json: inout JSONWriter) {
    json.array(key) { json in
      for declaration in view.analysis.declarations(ofNameAt: offset) {
        json.object { json in
          if asLinks {
            json.member("targetUri", view.uri.text)
            view.lines.write(declaration.whole, as: "targetRange", to: &json)
            view.lines.write(declaration.name, as: "targetSelectionRange", to: &json)
          } else {
            json.member("uri", view.uri.text)
            view.lines.write(declaration.name, to: &json)
          }
        }
      }
    }
  }

  /// Writes the answer to `textDocument/references` as the member `key`.
  func writeReferences(as key: String, withDeclaration: Bool, to json: inout JSONWriter) {
    json.array(key) { json in
      for use in view.analysis.uses(ofNameAt: offset) where withDeclaration || !use.isDeclaration {
        json.object { json in
          json.member("uri", view.uri.text)
          view.lines.write(use.range, to: &json)
        }
      }
    }
  }

  /// Writes the answer to `textDocument/documentHighlight` as the member `key`.
  func writeHighlights(as key: String, to json: inout JSONWriter) {
    json.array(key) { json in
      for use in view.analysis.uses(ofNameAt: offset) {
        json.object { json in
          view.lines.write(use.range, to: &json)
          // Where the part gets its name, it is written; elsewhere it is read.
          json.member("kind", use.isDeclaration ? 3 : 2)
        }
      }
    }
  }

  /// Writes the answer to `textDocument/prepareRename` as the member `key`.
  func writeRenamable(as key: String, to json: inout JSONWriter) {
    guard let (range, name) = view.analysis.renamableName(at: offset) else { return json.null(key) }
    json.object(key) { json in
      view.lines.write(range, to: &json)
      json.member("placeholder", name)
    }
  }
}
