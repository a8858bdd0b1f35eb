internal import Syntax

/// Writes an XML 1.0 document, indented by two spaces, element by element.
///
/// What XML cannot hold and what a terminal could act on is spelt out, so any text makes a well-formed document.
struct XMLWriter {
  private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  /// Writes an element that holds text, or nothing.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String = ""
  ) {
    startTag(name, attributes)
    guard !text.isEmpty else { return append("/>\n") }
    append(">")
    append(Self.escaped(text, keeping: "\n\t"))
    append("</\(name)>\n")
  }

  /// Writes an element that holds others.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    startTag(name, attributes)
    let tagEnd = bytes.count
    append(">\n")
    let contentStart = bytes.count
    depth += 1
    content(&self)
    depth -= 1
    guard bytes.count > contentStart else {
      bytes.removeSubrange(tagEnd...)
      return append("/>\n")
    }
    indent()
    append("</\(name)>\n")
  }

  private mutating func startTag(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    indent()
    append("<\(name)")
    for (name, value) in attributes {
      append(" \(name)=\"\(Self.escaped(value, keeping: ""))\"")
    }
  }

  private mutating func indent() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Text with everything that would be markup as references. Readers turn line ends and tabs of attributes
  /// into spaces unless these are references as well.
  private static func escaped(_ text: String, keeping blanks: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t", "\r":
        if blanks.unicodeScalars.contains(scalar) {
          escaped.unicodeScalars.append(scalar)
        } else {
          escaped += "&#\(scalar.value);"
        }
      case _ where scalar.isInvisible: escaped += scalar.escaped
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
