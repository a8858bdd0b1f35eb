internal import LanguageService
internal import Syntax

/// The protocol's `WorkspaceEdit` for one document.
struct WorkspaceEdit {
  let uri: DocumentURI
  /// The version of the text that the edits are for; nil for a file that is not open.
  let version: Int?
  let edits: [TextEdit]
  /// The lines of that text.
  let lines: DocumentLines
  /// Whether the file has to be made first.
  var createsFile = false

  /// Writes the edit as the member `key`.
  ///
  /// - Parameter versioned: Whether the client takes edits of a version of a document.
  func write(as key: String, versioned: Bool, to json: inout JSONWriter) {
    json.object(key) { json in
      guard versioned else {
        json.object("changes") { json in writeEdits(as: uri.text, to: &json) }
        return
      }
      json.array("documentChanges") { json in
        if createsFile {
          json.object { json in
            json.member("kind", "create")
            json.member("uri", uri.text)
          }
        }
        json.object { json in
          json.object("textDocument") { json in
            json.member("uri", uri.text)
            if let version { json.member("version", version) } else { json.null("version") }
          }
          writeEdits(as: "edits", to: &json)
        }
      }
    }
  }

  private func writeEdits(as key: String, to json: inout JSONWriter) {
    json.array(key) { json in
      for edit in edits {
        json.object { json in
          lines.write(edit.range, to: &json)
          json.member("newText", edit.newText)
        }
      }
    }
  }
}
