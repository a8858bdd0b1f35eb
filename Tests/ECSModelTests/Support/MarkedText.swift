import Syntax

/// A text in which `⟦…⟧` marks places.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The marked places, in order.
  let marks: [ByteRange]

  init(_ marked: String) {
    var text = ""
    var marks: [ByteRange] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": marks.append(ByteRange(start, text.utf8.count))
      default: text.append(character)
      }
    }
    self.text = text
    self.marks = marks
  }
}
