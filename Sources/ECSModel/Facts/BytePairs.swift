/// The first two bytes of texts, so that most places where none of them begins cost one look or two.
struct BytePairs: Sendable {
  private var firstBytes = ByteSet([])
  /// For each ASCII byte those that follow it.
  private var secondBytes = Array(repeating: ByteSet([]), count: 128)

  /// The pairs with which texts begin that have two or more bytes, all of them ASCII.
  init(_ texts: [StaticString]) {
    for text in texts {
      firstBytes.insert(text.utf8Start[0])
      secondBytes[Int(text.utf8Start[0])].insert(text.utf8Start[1])
    }
  }

  /// Whether one of the texts begins with these two bytes.
  func contains(_ first: UInt8, _ second: UInt8) -> Bool {
    firstBytes.contains(first) && secondBytes[Int(first)].contains(second)
  }
}
