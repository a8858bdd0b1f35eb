internal import Syntax

/// A rule's example, with the stretches that stand in `⟦⟧`.
struct MarkedExample {
  /// The example without the marks and without line feeds at its end.
  let text: String
  /// The marked stretches of the text's UTF-8, in the order of their ends.
  let marked: [ByteRange]

  /// Reads a text with marks; a mark without its partner marks nothing.
  init(_ markedText: String) {
    var text = ""
    var starts: [Int] = []
    var marked: [ByteRange] = []
    for character in markedText {
      switch character {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": if let start = starts.popLast() { marked.append(ByteRange(start, text.utf8.count)) }
      default: text.append(character)
      }
    }
    while text.last == "\n" { text.removeLast() }
    self.text = text
    self.marked = marked
  }

  /// The language that the example is written in.
  var language: Language {
    let first = text.first { !$0.isWhitespace }
    return first == "{" || first == "[" ? .json : .yaml
  }
}
