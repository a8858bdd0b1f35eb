/// Patterns compiled once and used many times.
struct PatternCache {
  private var compiled: [ExactString: RegularExpression] = [:]
  /// How many instructions they have together.
  private var size = 0
  /// A program that makes up patterns must not fill the memory.
  private static let largestSize = 500_000

  /// - Parameter steps: what may be spent; the cost of compiling the pattern anew is taken off.
  mutating func expression(
    for pattern: String, steps: inout Int
  ) throws(PatternError) -> RegularExpression {
    let key = ExactString(pattern)
    if let expression = compiled[key] { return expression }
    let expression: RegularExpression
    do {
      expression = try RegularExpression(pattern)
    } catch {
      // How far it came is not known.
      steps -= RegularExpression.mostInstructions
      throw error
    }
    steps -= expression.instructions.count
    if size + expression.instructions.count > Self.largestSize {
      compiled.removeAll()
      size = 0
    }
    size += expression.instructions.count
    compiled[key] = expression
    return expression
  }
}
