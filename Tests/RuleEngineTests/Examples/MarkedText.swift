import Syntax

/// Text in which `⟦` and `⟧` mark ranges.
struct MarkedText {
  let text: String
  let ranges: [ByteRange]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [ByteRange] = []
    for character in marked {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append(ByteRange(starts.removeLast(), bytes.count))
      default: bytes += String(character).utf8
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { $0.start < $1.start }
  }
}
