/// A pattern that is used again and again.
struct CompiledPattern: Sendable {
  /// From this many uses on, an automaton saves more than it takes to make.
  private static let manyUses = 32

  let text: String
  let expression: RegularExpression
  private var uses = 0
  private var automaton: Automaton?

  init(_ pattern: String) throws(PatternError) {
    text = pattern
    expression = try RegularExpression(pattern)
  }

  /// A pattern that was compiled beforehand.
  init(_ pattern: String, _ expression: RegularExpression) {
    text = pattern
    self.expression = expression
  }

  /// Whether the pattern matches anywhere in `text`; `nil` once more than `steps` were taken, which does not
  /// depend on earlier uses.
  ///
  /// - Parameters:
  ///   - steps: what may be spent; what was spent is taken off.
  ///   - space: what matching needs.
  mutating func matches(_ text: BorrowedText, steps: inout Int, using space: inout MatchingSpace) -> Bool? {
    uses += 1
    if uses == Self.manyUses { automaton = Automaton(expression) }
    return automaton == nil
      ? expression.matches(text.bytes, steps: &steps, using: &space)
      : automaton?.matches(text.bytes, steps: &steps)
  }
}
