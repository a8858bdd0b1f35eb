/// Patterns compiled once and used many times.
struct PatternCache {
  /// Of texts that `String` takes for equal though their code points differ, the last one has a place.
  private var places = [String: Int](minimumCapacity: 64)
  private var patterns: [CompiledPattern] = []

  private struct Literal {
    /// The program is kept: another one that took its place in memory would be taken for it.
    var program: Program?
    var constant: Int32 = 0
    var place: Int32 = 0
  }

  /// The places of patterns that stand in programs, by which programs and constants they are. It saves hashing
  /// them: most programs use a few patterns over and over.
  private var literals = Array(repeating: Literal(), count: mostLiterals)
  private var literalCount = 0
  private static let mostLiterals = 512
  private var space = MatchingSpace()
  /// How many instructions they have together.
  private var size = 0
  /// A program that makes up patterns must not fill the memory.
  private static let largestSize = 500_000

  /// Whether the pattern matches anywhere in `text`; `nil` once more than `steps` were taken.
  ///
  /// - Parameters:
  ///   - program: has patterns that were compiled beforehand.
  ///   - steps: what may be spent; what was spent is taken off, always with the cost of compiling the
  ///     pattern, so that it is the same whatever has been compiled before.
  mutating func matches(
    _ text: String, _ pattern: String, of program: BorrowedProgram, steps: inout Int
  ) throws(PatternError) -> Bool? {
    let place = try place(of: pattern, in: program, steps: &steps)
    return withBytes(of: text) { matches(BorrowedText($0), at: place, steps: &steps) }
  }

  /// What the other `matches` says of a pattern that is a constant of the program, found without a look at its text.
  mutating func matches(
    _ text: BorrowedText, constant: Int32, of program: BorrowedProgram, steps: inout Int
  ) throws(PatternError) -> Bool? {
    // One that falls upon others stands behind them.
    var literal = (program.hash &+ Int(constant)) & (Self.mostLiterals - 1)
    while let known = literals[literal].program {
      if BorrowedProgram(known) == program, literals[literal].constant == constant {
        return matches(text, at: Int(literals[literal].place), steps: &steps)
      }
      literal = (literal + 1) & (Self.mostLiterals - 1)
    }
    guard case .string(let pattern) = program.constants[Int(constant)] else { return false }
    let place = try place(of: pattern, in: program, steps: &steps)
    note(Literal(program: program.kept, constant: constant, place: Int32(place)), at: literal)
    return matches(text, at: place, steps: &steps)
  }

  private mutating func note(_ literal: Literal, at place: Int) {
    // To find a place takes long in a table that is nearly full.
    if literalCount == Self.mostLiterals / 2 { forgetLiterals() }
    literalCount += 1
    literals[place] = literal
  }

  private mutating func forgetLiterals() {
    literals = Array(repeating: Literal(), count: Self.mostLiterals)
    literalCount = 0
  }

  private mutating func matches(_ text: BorrowedText, at place: Int, steps: inout Int) -> Bool? {
    steps -= patterns[place].expression.instructions.count
    if steps < 0 { return nil }
    return patterns[place].matches(text, steps: &steps, using: &space)
  }

  private mutating func place(
    of pattern: String, in program: BorrowedProgram, steps: inout Int
  ) throws(PatternError) -> Int {
    do {
      return try place(of: pattern, in: program)
    } catch {
      // How far it came is not known.
      steps -= RegularExpression.mostInstructions
      throw error
    }
  }

  private mutating func place(of pattern: String, in program: BorrowedProgram) throws(PatternError) -> Int {
    if let place = places[pattern], ExactString(patterns[place].text) == ExactString(pattern) { return place }
    let compiled =
      if let expression = program.expression(of: ExactString(pattern)) {
        CompiledPattern(pattern, expression)
      } else {
        try CompiledPattern(pattern)
      }
    if size + compiled.expression.instructions.count > Self.largestSize {
      places.removeAll()
      patterns.removeAll()
      forgetLiterals()
      size = 0
    }
    size += compiled.expression.instructions.count
    places[pattern] = patterns.count
    patterns.append(compiled)
    return patterns.count - 1
  }
}
