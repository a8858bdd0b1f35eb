internal import LanguageService
internal import Syntax

/// The answer to `textDocument/completion`.
struct CompletionList {
  /// What is typed where completion may help: the start of a key or of a value.
  static let triggerCharacters = ["\"", ":", " "]

  let view: DocumentView
  /// The place where something is to be written.
  let offset: Int
  let client: ClientCapabilities

  /// Writes the answer as the member `key`.
  func write(as key: String, to json: inout JSONWriter) {
    json.object(key) { json in
      json.member("isIncomplete", false)
      json.array("items") { json in
        for item in view.analysis.completions(at: offset) { write(item, to: &json) }
      }
    }
  }

  private func write(_ item: CompletionItem, to json: inout JSONWriter) {
    json.object { json in
      json.member("label", item.label)
      json.member("kind", item.kind.number)
      if let detail = item.detail { json.member("detail", detail) }
      if let documentation = item.documentation {
        json.markup("documentation", documentation, isMarkdown: client.completesInMarkdown)
      }
      json.member("sortText", item.sortText)
      json.member("filterText", item.filterText)
      let isSnippet = client.takesSnippets && item.caret < item.edit.newText.utf8.count
      // 1 is plain text, 2 a snippet.
      json.member("insertTextFormat", isSnippet ? 2 : 1)
      json.object("textEdit") { json in
        view.lines.write(item.edit.range, to: &json)
        json.member("newText", isSnippet ? item.snippet : item.edit.newText)
      }
    }
  }
}

extension CompletionItem {
  /// The text as a snippet of the protocol, with the place where writing goes on as its end.
  fileprivate var snippet: String {
    let text = edit.newText.utf8
    let middle = text.index(text.startIndex, offsetBy: caret)
    return Self.escaped(edit.newText[..<middle]) + "$0" + Self.escaped(edit.newText[middle...])
  }

  private static func escaped(_ text: Substring) -> String {
    text.reduce(into: "") { escaped, character in
      if character == "$" || character == "}" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
  }
}

extension CompletionItem.Kind {
  /// The protocol's `CompletionItemKind` that comes nearest.
  fileprivate var number: Int {
    switch self {
    case .field: 10  // Property
    case .value: 12  // Value
    case .reference: 18  // Reference
    }
  }
}
