internal import Syntax

/// A rule's example, with the stretches that stand in `⟦⟧`.
struct MarkedExample {
  /// The example without the marks and without line feeds at its end.
  let text: String
  /// The marked stretches of the text's UTF-8, in the order of their ends.
  let marked: [ByteRange]

  /// Reads a text with marks; a mark without its partner marks nothing.
  init(_ markedText: String) {
    var text: [UInt8] = []
    text.reserveCapacity(markedText.utf8.count)
    var starts: [Int] = []
    var marked: [ByteRange] = []
    for scalar in markedText.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.count)
      case "⟧": if let start = starts.popLast() { marked.append(ByteRange(start, text.count)) }
      case _ where scalar.isASCII: text.append(UInt8(truncatingIfNeeded: scalar.value))
      default: text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    while text.last == UInt8(ascii: "\n") { text.removeLast() }
    self.text = String(decoding: text, as: UTF8.self)
    self.marked = marked
  }

  /// The language that the example is written in.
  var language: Language {
    let first = text.first { !$0.isWhitespace }
    return first == "{" || first == "[" ? .json : .yaml
  }
}
