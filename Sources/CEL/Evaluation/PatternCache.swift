/// Patterns compiled once and used many times.
struct PatternCache {
  private var compiled: [ExactString: RegularExpression] = [:]
  /// A program that makes up patterns must not fill the memory.
  private static let capacity = 1000

  mutating func expression(for pattern: String) throws(PatternError) -> RegularExpression {
    let key = ExactString(pattern)
    if let expression = compiled[key] { return expression }
    let expression = try RegularExpression(pattern)
    if compiled.count >= Self.capacity { compiled.removeAll() }
    compiled[key] = expression
    return expression
  }
}
