/// A pattern that stands in an expression itself, and was compiled beforehand.
struct LiteralPattern: Sendable {
  /// The constant of the program that holds its text.
  let constant: Int
  let expression: RegularExpression
}
