internal import Syntax

/// The answer to `textDocument/diagnostic`: the diagnostics, unless the client has the same ones.
struct DiagnosticReport {
  private let items: [UInt8]
  private let resultID: String

  /// - Parameter diagnostics: Nil for a document that is not open.
  init(_ diagnostics: Diagnostics?) {
    var json = JSONWriter(.compact)
    json.array { json in diagnostics?.writeItems(to: &json) }
    items = json.bytes
    resultID = String(FNV1a.hash(of: items), radix: 16)
  }

  /// Writes the report as the member `key`.
  func write(as key: String, previousResultID: String?, to json: inout JSONWriter) {
    let isUnchanged = previousResultID == resultID
    json.object(key) { json in
      json.member("kind", isUnchanged ? "unchanged" : "full")
      json.member("resultId", resultID)
      if !isUnchanged { json.member("items", json: items) }
    }
  }
}
