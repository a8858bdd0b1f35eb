/// A regular expression as parsed. Greed and captures do not matter to whether a text matches.
enum Pattern {
  case empty
  case scalar(Unicode.Scalar)
  case set(ScalarClass)
  case assertion(Assertion)
  case sequence([Pattern])
  case alternatives([Pattern])
  /// `most` is `nil` for any number.
  indirect case repetition(Pattern, least: Int, most: Int?)

  /// A condition on a position that consumes nothing.
  enum Assertion: UInt8 {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }
}
