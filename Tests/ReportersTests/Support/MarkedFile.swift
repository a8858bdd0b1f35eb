import CheckResults
import Syntax

/// A file written with its finding in it: `⟦…⟧` marks the primary place, `⟨…⟩` the related ones.
struct MarkedFile {
  let source: Source
  let primary: ByteRange
  let related: [ByteRange]

  init(_ markedText: String, name: String = "task.json") {
    var text = ""
    var start = 0
    var primary = ByteRange(0, 0)
    var related: [ByteRange] = []
    for scalar in markedText.unicodeScalars {
      switch scalar {
      case "⟦", "⟨": start = text.utf8.count
      case "⟧": primary = ByteRange(start, text.utf8.count)
      case "⟩": related.append(ByteRange(start, text.utf8.count))
      default: text.unicodeScalars.append(scalar)
      }
    }
    source = Source(name: name, text: text)
    self.primary = primary
    self.related = related
  }

  /// The file with one finding; `labels` are the messages of the related places, in the order of the text.
  func checked(
    rule: String = "some-rule", level: Level = .error, _ message: String = "something is wrong",
    path: String = "", labels: [String] = []
  ) -> CheckedFile {
    let finding = Finding(
      ruleID: rule, level: level, message: message, place: Place(range: primary, logicalPath: path),
      related: zip(related, labels).map { Finding.Related(place: Place(range: $0), message: $1) })
    return CheckedFile(source: source, findings: [finding])
  }
}
