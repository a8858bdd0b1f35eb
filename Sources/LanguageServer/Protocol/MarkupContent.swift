internal import Syntax

extension JSONWriter {
  /// Writes the protocol's `MarkupContent` as the member `key`.
  mutating func markup(_ key: String, _ text: String, isMarkdown: Bool) {
    object(key) { json in
      json.member("kind", isMarkdown ? "markdown" : "plaintext")
      json.member("value", text)
    }
  }
}
