/// A pattern that stands in an expression itself, and was compiled beforehand.
struct LiteralPattern {
  /// The constant of the program that holds its text.
  let constant: Int
  /// Stands before the regular expression; many are never matched with.
  let reader: WordReader

  /// Nil where something else stands there.
  var expression: RegularExpression? {
    var reader = reader
    return try? reader.regularExpression()
  }
}
