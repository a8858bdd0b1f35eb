internal import LanguageService
internal import Syntax

/// The answer to `textDocument/hover`.
struct HoverAnswer {
  let view: DocumentView
  /// The place that is asked about.
  let offset: Int
  /// Whether the client shows Markdown.
  let asMarkdown: Bool

  /// Writes the answer as the member `key`.
  func write(as key: String, to json: inout JSONWriter) {
    guard let hover = view.analysis.hover(at: offset) else { return json.null(key) }
    json.object(key) { json in
      json.markup(
        "contents", asMarkdown ? hover.markdown : hover.plainText, isMarkdown: asMarkdown)
      view.lines.write(hover.range, to: &json)
    }
  }
}
