/// Patterns compiled once and used many times.
struct PatternCache {
  private var compiled: [ExactString: RegularExpression] = [:]
  /// A program that makes up patterns must not fill the memory.
  private static let capacity = 1000

  /// - Parameter steps: what may be spent; the cost of compiling the pattern anew is taken off.
  mutating func expression(
    for pattern: String, steps: inout Int
  ) throws(PatternError) -> RegularExpression {
    let key = ExactString(pattern)
    if let expression = compiled[key] { return expression }
    let expression = try RegularExpression(pattern)
    steps -= expression.instructions.count
    if compiled.count >= Self.capacity { compiled.removeAll() }
    compiled[key] = expression
    return expression
  }
}
