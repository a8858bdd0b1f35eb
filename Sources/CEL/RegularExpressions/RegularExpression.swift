/// A pattern compiled to a program that finds matches in time linear in the text: Thompson's construction,
/// run on all states at once.
struct RegularExpression {
  enum Instruction {
    case scalar(Unicode.Scalar)
    case set(Int)
    case assertion(Pattern.Assertion)
    /// Goes on both with the next instruction and with another.
    case split(Int)
    case jump(Int)
    case match
  }

  /// How many instructions a pattern may take.
  static let mostInstructions = 10_000

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [ScalarSet] = []
  /// Whether a match can only start where the text does.
  var isAnchored: Bool {
    if case .assertion(.textStart) = instructions.first { true } else { false }
  }
  private var partsCompiled = 0

  /// Instructions that were compiled beforehand.
  init(instructions: [Instruction], sets: [ScalarSet]) {
    self.instructions = instructions
    self.sets = sets
  }

  init(_ pattern: String) throws(PatternError) {
    try compile(try PatternParser.parse(pattern))
    try append(.match)
  }

  private mutating func compile(_ pattern: Pattern) throws(PatternError) {
    // Repeating nothing gives no instructions, yet takes time.
    partsCompiled += 1
    if partsCompiled > Self.mostInstructions { throw tooLarge }
    switch pattern {
    case .empty: break
    case .scalar(let scalar): try append(.scalar(scalar))
    case .set(let set):
      sets.append(ScalarSet(set))
      try append(.set(sets.count - 1))
    case .assertion(let assertion): try append(.assertion(assertion))
    case .sequence(let parts):
      for part in parts { try compile(part) }
    case .alternatives(let alternatives): try compile(alternatives[...])
    case .repetition(let body, let least, let most): try compile(body, least, most)
    }
  }

  private mutating func compile(_ alternatives: ArraySlice<Pattern>) throws(PatternError) {
    var ends: [Int] = []
    for alternative in alternatives.dropLast() {
      let split = instructions.count
      try append(.split(0))
      try compile(alternative)
      ends.append(instructions.count)
      try append(.jump(0))
      instructions[split] = .split(instructions.count)
    }
    if let last = alternatives.last { try compile(last) }
    for end in ends { instructions[end] = .jump(instructions.count) }
  }

  private mutating func compile(_ body: Pattern, _ least: Int, _ most: Int?) throws(PatternError) {
    let firstSet = sets.count
    for _ in 0..<least { try compile(body, sharingSetsFrom: firstSet) }
    guard let most else {
      let split = instructions.count
      try append(.split(0))
      try compile(body, sharingSetsFrom: firstSet)
      try append(.jump(split))
      instructions[split] = .split(instructions.count)
      return
    }
    var splits: [Int] = []
    for _ in 0..<(most - least) {
      splits.append(instructions.count)
      try append(.split(0))
      try compile(body, sharingSetsFrom: firstSet)
    }
    for split in splits { instructions[split] = .split(instructions.count) }
  }

  /// Compiles one more copy of a repeated body, without one more copy of its sets.
  private mutating func compile(_ body: Pattern, sharingSetsFrom first: Int) throws(PatternError) {
    if case .set = body, first < sets.count { return try append(.set(first)) }
    try compile(body)
  }

  private mutating func append(_ instruction: Instruction) throws(PatternError) {
    guard instructions.count < Self.mostInstructions else { throw tooLarge }
    instructions.append(instruction)
  }

  private var tooLarge: PatternError {
    PatternError("the pattern has more than \(Self.mostInstructions) parts once repetitions are written out")
  }
}
