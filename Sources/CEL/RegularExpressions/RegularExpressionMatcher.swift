extension RegularExpression {
  /// Whether the pattern matches anywhere in `text`; `nil` once more than `steps` were taken.
  ///
  /// - Parameters:
  ///   - steps: what may be spent; what was spent is taken off.
  ///   - space: what matching needs.
  func matches(
    _ text: UnsafeBufferPointer<UInt8>, steps: inout Int, using space: inout MatchingSpace
  ) -> Bool? {
    var scalars = UTF8Scalars(text)
    space.clear(capacity: instructions.count)
    var previous: Unicode.Scalar?
    var next = scalars.next()
    let isAnchored = isAnchored
    while true {
      // A match may start at every position, or at the first alone.
      if previous == nil || !isAnchored {
        let isIdle = previous != nil && space.current.count == 0
        if reach(0, &space.current, &space.pending, between: previous, next) { return true }
        // Where none is under way, nothing changes before a scalar that one can start with.
        if isIdle, let starters = starters(of: space.current) {
          while let scalar = next, scalar.isASCII, !starters.contains(scalar.value) {
            steps -= space.current.count + 1
            if steps < 0 { return nil }
            previous = scalar
            next = scalars.next()
          }
        }
      } else if space.current.count == 0 {
        return false
      }
      guard let scalar = next else { return false }
      steps -= space.current.count + 1
      if steps < 0 { return nil }
      previous = scalar
      next = scalars.next()
      for position in 0..<space.current.count where consumes(space.current[position], scalar) {
        if reach(space.current[position] + 1, &space.following, &space.pending, between: previous, next) {
          return true
        }
      }
      swap(&space.current, &space.following)
      space.following.removeAll()
    }
  }

  /// The ASCII scalars that one of the states takes; nil where an assertion is among the states that may hold at a later
  /// place.
  private func starters(of states: StateSet) -> ASCIISet? {
    var starters = ASCIISet()
    for position in 0..<states.count {
      switch instructions[states[position]] {
      case .scalar(let scalar): if scalar.isASCII { starters.insert(scalar.value) }
      case .set(let set): starters.insert(sets[set].ascii)
      case .assertion(let assertion): if assertion != .textStart { return nil }
      case .split, .jump, .match: break
      }
    }
    return starters
  }

  /// Whether an instruction takes the scalar.
  func consumes(_ state: Int, _ scalar: Unicode.Scalar) -> Bool {
    switch instructions[state] {
    case .scalar(let expected): expected == scalar
    case .set(let set): sets[set].contains(scalar)
    default: false
    }
  }

  /// Adds `state` and all that it leads to without consuming; returns whether a match is among them.
  ///
  /// - Parameter pending: working space, empty before and after.
  private func reach(
    _ state: Int, _ states: inout StateSet, _ pending: inout [Int], between previous: Unicode.Scalar?,
    _ next: Unicode.Scalar?
  ) -> Bool {
    var upcoming: Int? = state
    while let state = upcoming ?? pending.popLast() {
      upcoming = nil
      guard states.insert(state) else { continue }
      switch instructions[state] {
      case .match: return true
      case .jump(let target): upcoming = target
      case .split(let other):
        pending.append(other)
        upcoming = state + 1
      case .assertion(let assertion):
        if assertion.holds(between: previous, next) { upcoming = state + 1 }
      case .scalar, .set: break
      }
    }
    return false
  }
}

extension Pattern.Assertion {
  // Few patterns have an assertion in the middle; what it takes to know is not worked out for the others.
  @inline(never)
  fileprivate func holds(between previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    switch self {
    case .textStart: previous == nil
    case .textEnd: next == nil
    case .lineStart: previous == nil || previous == "\n"
    case .lineEnd: next == nil || next == "\n"
    case .wordBoundary: isWord(previous) != isWord(next)
    case .noWordBoundary: isWord(previous) == isWord(next)
    }
  }

  private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.isASCII else { return false }
    return isIdentifierStart(UInt8(scalar.value)) || isDigit(UInt8(scalar.value))
  }
}
