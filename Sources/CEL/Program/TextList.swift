/// What is known of a constant as a list of texts. Most texts that are looked for in one are not in it, and most of
/// these have a length that none in it has.
struct TextList: BitwiseCopyable {
  /// Whether the constant is a list, and holds texts alone.
  let isTextList: Bool
  let count: Int
  /// How long the texts are, in bytes: a bit for each length, the last one for all that are longer.
  private let lengths: UInt64

  init(_ value: Value) {
    guard case .list(.elements(let elements)) = value else {
      (isTextList, count, lengths) = (false, 0, 0)
      return
    }
    var holdsTexts = true
    var lengths: UInt64 = 0
    for element in elements {
      if let length = element.lengthOfText { lengths |= Self.bit(of: length) } else { holdsTexts = false }
    }
    isTextList = holdsTexts
    count = elements.count
    self.lengths = lengths
  }

  /// Whether a text of this length may be in the list.
  func mayHold(textOfLength length: Int) -> Bool { lengths & Self.bit(of: length) != 0 }

  private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
