/// A pattern that stands in an expression itself, and was compiled beforehand.
struct LiteralPattern: Sendable {
  /// The constant of the program that holds its text.
  let constant: Int
  /// The regular expression as a `PrintableWriter` wrote it; many are never matched with.
  let characters: [UInt8]

  /// Nil where the characters are anything else.
  var expression: RegularExpression? {
    characters.withUnsafeBufferPointer { characters in
      var reader = PrintableReader(characters)
      return try? reader.regularExpression()
    }
  }
}
