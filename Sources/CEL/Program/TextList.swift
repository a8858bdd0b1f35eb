/// A constant list that holds texts alone. Most texts that are looked for in one are not in it, and most of these have
/// a length that none in it has.
struct TextList: Sendable {
  let count: Int
  /// How long the texts are, in bytes: a bit for each length, the last one for all that are longer.
  private let lengths: UInt64

  /// Nil where the value is anything else.
  init?(_ value: Value) {
    guard case .list(.elements(let elements)) = value else { return nil }
    var lengths: UInt64 = 0
    for element in elements {
      guard let length = element.lengthOfText else { return nil }
      lengths |= Self.bit(of: length)
    }
    count = elements.count
    self.lengths = lengths
  }

  /// Whether a text of this length may be in the list.
  func mayHold(textOfLength length: Int) -> Bool { lengths & Self.bit(of: length) != 0 }

  private static func bit(of length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}
