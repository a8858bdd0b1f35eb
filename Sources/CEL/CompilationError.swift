/// One mistake in an expression.
public struct CompilationError: Error, Hashable, Sendable {
  /// The mistake in words, as a phrase without a full stop; ends in a suggestion if there is one.
  public let message: String
  /// UTF-8 offsets in the expression.
  public let range: Range<Int>
  /// What to write in place of `range`, where one correction is plausible.
  public let suggestion: String?

  init(_ message: String, at range: Range<Int>, suggestion: String? = nil) {
    self.message = suggestion.map { "\(message), did you mean `\($0)`?" } ?? message
    self.range = range
    self.suggestion = suggestion
  }
}
