internal import LanguageService
internal import Syntax

/// The answer to `textDocument/documentSymbol`.
struct Symbols {
  let view: DocumentView
  /// Whether the client takes symbols in symbols, rather than a flat list.
  let areNested: Bool

  /// Writes the answer as the member `key`.
  func write(as key: String, to json: inout JSONWriter) {
    json.array(key) { json in write(view.analysis.symbols, in: nil, to: &json) }
  }

  private func write(_ symbols: [DocumentSymbol], in container: String?, to json: inout JSONWriter) {
    for symbol in symbols {
      json.object { json in
        json.member("name", symbol.name)
        json.member("kind", symbol.kind.number)
        if areNested {
          if let detail = symbol.detail { json.member("detail", detail) }
          view.lines.write(symbol.range, to: &json)
          view.lines.write(symbol.selectionRange, as: "selectionRange", to: &json)
          json.array("children") { json in write(symbol.children, in: nil, to: &json) }
        } else {
          if let container { json.member("containerName", container) }
          json.object("location") { json in
            json.member("uri", view.uri.text)
            view.lines.write(symbol.range, to: &json)
          }
        }
      }
      if !areNested { write(symbol.children, in: symbol.name, to: &json) }
    }
  }
}

extension DocumentSymbol.Kind {
  /// The protocol's `SymbolKind` that comes nearest.
  fileprivate var number: Int {
    switch self {
    case .taskDefinition: 2  // Module
    case .container: 5  // Class
    case .portMapping: 11  // Interface
    case .mountPoint: 8  // Field
    case .volume: 19  // Object
    }
  }
}
