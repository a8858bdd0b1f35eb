/// A lexical element and where it stands.
struct Token {
  enum Kind: Equatable {
    case identifier, quotedIdentifier
    case int, uint, double, string, bytes
    case `true`, `false`, null, `in`
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case dot, comma, question, colon
    case plus, minus, star, slash, percent, not
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, and, or
    case end
  }

  var kind: Kind
  /// UTF-8 offsets.
  var range: Range<Int>
}
