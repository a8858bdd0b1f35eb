/// A regular expression as a deterministic automaton: one look for each character, whatever the pattern.
///
/// A state is what the expression's instructions can have reached together. It is made when a text first leads
/// to it, and kept.
struct Automaton {
  private struct State: Hashable {
    /// The instructions that take the next scalar.
    let waiting: [Int]
    /// How many instructions were passed to get here: what it takes to get here without the automaton.
    let cost: Int
    let matches: Bool
    /// Whether there is a match if the text ends here.
    let matchesAtEnd: Bool
  }

  /// What a step in a state needs to know. The states themselves are looked at when it leads to an unknown one.
  private struct Passage {
    /// What it takes to leave the state.
    let steps: Int
    /// Whether no text that follows changes the result.
    let isDecided: Bool

    init(_ state: State, isAnchored: Bool) {
      steps = state.cost + 1
      // Instructions that wait for the end cost their steps, though none takes a scalar: without the automaton, the
      // next one shows it.
      isDecided = state.matches || isAnchored && state.cost == 0
    }
  }

  /// When there are as many states, which takes an odd pattern, the automaton starts anew.
  private static let mostStates = 300
  private static let unknown: Int16 = -1
  private static let asciiCount = 128

  private let expression: RegularExpression
  private let isAnchored: Bool
  private var states: [State] = []
  private var passages: [Passage] = []
  private var places: [State: Int] = [:]
  /// For each state the next ones by ASCII character.
  private var following: [Int16] = []

  /// Nil where what matches depends on more of a place's surroundings than whether the text ends there.
  init?(_ expression: RegularExpression) {
    for case .assertion(let assertion) in expression.instructions {
      guard assertion == .textStart || assertion == .textEnd else { return nil }
    }
    self.expression = expression
    isAnchored = expression.isAnchored
    _ = place(of: state(from: [0], atStart: true))
  }

  /// What `RegularExpression.matches` gives, for the same steps.
  mutating func matches(_ text: UnsafeBufferPointer<UInt8>, steps: inout Int) -> Bool? {
    var (state, position) = (0, 0)
    while true {
      passKnownStates(text, &state, &position, &steps)
      if steps < 0 { return nil }
      if states[state].matches { return true }
      guard position < text.count else { return states[state].matchesAtEnd }
      if passages[state].isDecided { return false }
      var scalars = UTF8Scalars(UnsafeBufferPointer(rebasing: text[position...]))
      guard let scalar = scalars.next() else { return nil }
      state = follow(scalar, from: state)
      position += scalars.position
    }
  }

  /// Goes on from a state while the next ones are known. At the end either the text has ended, or the match is decided,
  /// or the steps to leave the state have been taken, perhaps more than there were.
  private func passKnownStates(
    _ text: UnsafeBufferPointer<UInt8>, _ state: inout Int, _ position: inout Int, _ steps: inout Int
  ) {
    passages.withUnsafeBufferPointer { passages in
      following.withUnsafeBufferPointer { following in
        while position < text.count {
          let passage = passages[state]
          if passage.isDecided { return }
          let row = state * Self.asciiCount
          let first = position
          var next = Self.unknown
          // Many characters in a row leave a state as it is.
          while position < text.count {
            let byte = Int(text[position])
            next = byte < Self.asciiCount ? following[row + byte] : Self.unknown
            guard Int(next) == state else { break }
            position += 1
          }
          let isAtEnd = position == text.count
          steps -= passage.steps * (position - first + (isAtEnd ? 0 : 1))
          guard !isAtEnd, steps >= 0, next != Self.unknown else { return }
          state = Int(next)
          position += 1
        }
      }
    }
  }

  /// The place of the state after a scalar.
  private mutating func follow(_ scalar: Unicode.Scalar, from place: Int) -> Int {
    var first = states[place].waiting.filter { expression.consumes($0, scalar) }.map { $0 + 1 }
    // A match may start at every position.
    if !isAnchored { first.append(0) }
    let state = state(from: first, atStart: false)
    if states.count == Self.mostStates {
      states.removeLast(states.count - 1)
      passages.removeLast(passages.count - 1)
      following = Array(repeating: Self.unknown, count: Self.asciiCount)
      places = [states[0]: 0]
      return self.place(of: state)
    }
    let next = self.place(of: state)
    if scalar.isASCII { following[place * Self.asciiCount + Int(scalar.value)] = Int16(next) }
    return next
  }

  private mutating func place(of state: State) -> Int {
    if let known = places[state] { return known }
    places[state] = states.count
    states.append(state)
    passages.append(Passage(state, isAnchored: isAnchored))
    following.append(contentsOf: repeatElement(Self.unknown, count: Self.asciiCount))
    return states.count - 1
  }

  private func state(from first: [Int], atStart: Bool) -> State {
    let within = reach(from: first, atStart: atStart, atEnd: false)
    return State(
      waiting: within.waiting, cost: within.count, matches: within.matches,
      matchesAtEnd: reach(from: first, atStart: atStart, atEnd: true).matches)
  }

  /// What instructions lead to without taking a scalar: how many there are, and those that wait for one.
  private func reach(
    from first: [Int], atStart: Bool, atEnd: Bool
  ) -> (waiting: [Int], count: Int, matches: Bool) {
    var waiting: [Int] = []
    var passed: Set<Int> = []
    var pending: [Int] = first.reversed()
    while let position = pending.popLast() {
      guard passed.insert(position).inserted else { continue }
      switch expression.instructions[position] {
      case .match: return (waiting, passed.count, true)
      case .jump(let target): pending.append(target)
      case .split(let other):
        pending.append(other)
        pending.append(position + 1)
      case .assertion(let assertion):
        if assertion == .textStart ? atStart : atEnd { pending.append(position + 1) }
      case .scalar, .set: waiting.append(position)
      }
    }
    return (waiting, passed.count, false)
  }
}
