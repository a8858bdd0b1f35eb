internal import Syntax

/// The URI of a document, as the client writes it.
package struct DocumentURI: Hashable {
  /// The URI.
  package let text: String

  /// Takes a URI as it is written.
  package init(_ text: String) {
    self.text = text
  }

  /// Makes the URI of a file by its absolute POSIX path.
  package init(path: String) {
    text = "file://" + PercentEncoding.encoded(path: path)
  }

  /// The absolute path of a file on this machine; nil for anything else, such as a text that is not saved yet.
  package var path: String? {
    guard text.prefix(7).lowercased() == "file://" else { return nil }
    var rest = text.dropFirst(7)
    if rest.lowercased().hasPrefix("localhost/") { rest = rest.dropFirst(9) }
    guard rest.hasPrefix("/") else { return nil }
    return PercentEncoding.decoded(rest.prefix { $0 != "?" && $0 != "#" })
  }

  /// What people call the document: the last part of its path, or of the URI itself.
  package var name: String {
    let whole = path ?? PercentEncoding.decoded(text[...]) ?? text
    return whole.split(separator: "/").last.map(String.init) ?? whole
  }
}
