/// The macros that walk a list or a map.
extension Evaluation {
  mutating func comprehension(_ node: BorrowedNode) -> Value {
    let range = value(of: node.first)
    let walk = walk(range, node)
    guard walk.isPossible else { return mismatch(range, in: "a macro over a list or a map") }
    switch node.operation {
    case .all: return decide(walk, by: false)
    case .exists: return decide(walk, by: true)
    case .existsOne: return existsOne(walk)
    case .filter: return filter(walk)
    case .transformList: return transformList(walk)
    default: return transformMap(walk)
    }
  }

  /// The walk of a macro; ask `isPossible` first.
  mutating func walk(_ node: BorrowedNode) -> Walk { walk(value(of: node.first), node) }

  private mutating func walk(_ range: Value, _ node: BorrowedNode) -> Walk {
    switch range {
    case .list(let list): Walk(.list(list), node, program, count: list.count(in: host))
    case .map(let map): Walk(.map(map), node, program, count: map.count(in: host))
    default: Walk(.nothing, node, program, count: 0)
    }
  }

  /// What is walked, and the nodes that are evaluated for each element.
  struct Walk {
    fileprivate enum Range {
      case list(ListValue)
      case map(MapValue)
      /// Neither. An optional walk would be a type to be made at run time.
      case nothing
    }

    fileprivate let range: Range
    let count: Int
    fileprivate let condition: Int32
    let body: Int32
    fileprivate let slot: Int
    fileprivate let hasTwoVariables: Bool

    /// Whether there is a list or a map to walk.
    var isPossible: Bool { if case .nothing = range { false } else { true } }

    fileprivate init(_ range: Range, _ node: BorrowedNode, _ program: BorrowedProgram, count: Int) {
      self.range = range
      self.count = count
      condition = program.operands[Int(node.second)]
      body = program.operands[Int(node.second) + 1]
      slot = Int(node.third)
      hasTwoVariables = node.variant == 2
    }
  }

  /// Sets the variables for the element at `position`.
  @inline(never)
  mutating func bind(_ position: Int, of walk: Walk) {
    let (first, second): (Value, Value?) =
      switch walk.range {
      case .list(let list):
        walk.hasTwoVariables
          ? (.int(Int64(position)), list.element(at: position, in: host))
          : (list.element(at: position, in: host), nil)
      case .map(let map):
        (map.key(at: position, in: host), walk.hasTwoVariables ? map.value(at: position, in: host) : nil)
      case .nothing: (.unknown, nil)  // has no positions
      }
    // A host makes the key anew.
    if case .map(.host) = walk.range { _ = spend(readingTextOf: first) }
    locals[walk.slot] = first
    if let second { locals[walk.slot + 1] = second }
  }

  /// `all` is decided by a false, `exists` by a true; otherwise unknown goes before errors.
  private mutating func decide(_ walk: Walk, by decision: Bool) -> Value {
    var result = Value.bool(!decision)
    for position in 0..<walk.count {
      bind(position, of: walk)
      let truth = truth(of: walk.body)
      if stepsLeft < 0 { return tooManySteps }
      switch truth {
      case .true: if decision { return .bool(true) }
      case .false: if !decision { return .bool(false) }
      case .unknown, .other: result = weaker(result, condition(truth))
      }
    }
    return result
  }

  private mutating func existsOne(_ walk: Walk) -> Value {
    var result = Value.bool(true)
    var count = 0
    for position in 0..<walk.count {
      bind(position, of: walk)
      let truth = truth(of: walk.body)
      if stepsLeft < 0 { return tooManySteps }
      switch truth {
      case .true: count += 1
      case .false: break
      case .unknown, .other: result = weaker(result, condition(truth))
      }
    }
    if case .bool = result { return .bool(count == 1) }
    return result
  }

  private mutating func filter(_ walk: Walk) -> Value {
    var elements: [Value] = []
    var result: Value?
    for position in 0..<walk.count {
      bind(position, of: walk)
      let element = locals[walk.slot]
      let truth = truth(of: walk.body)
      if stepsLeft < 0 { return tooManySteps }
      switch truth {
      case .true: elements.append(element)
      case .false: break
      case .unknown, .other: result = weaker(result, condition(truth))
      }
    }
    return result ?? .list(of: elements)
  }

  private mutating func transformList(_ walk: Walk) -> Value {
    var elements: [Value] = []
    var result: Value?
    elements.reserveCapacity(walk.condition < 0 ? walk.count : 0)
    for position in 0..<walk.count {
      bind(position, of: walk)
      switch condition(walk) {
      case .bool(true): elements.append(value(of: walk.body))
      case .bool: break
      case let other: result = weaker(result, other)
      }
      if stepsLeft < 0 { return tooManySteps }
    }
    return result ?? failure(among: elements) ?? .list(of: elements)
  }

  private mutating func transformMap(_ walk: Walk) -> Value {
    var entries = MapEntries()
    var result: Value?
    for position in 0..<walk.count {
      bind(position, of: walk)
      let key = locals[walk.slot]
      switch condition(walk) {
      case .bool(true):
        let value = value(of: walk.body)
        if value.isError { result = weaker(result, value) } else { _ = entries.insert(key, value) }
      case .bool: break
      case let other: result = weaker(result, other)
      }
      if stepsLeft < 0 { return tooManySteps }
    }
    return result ?? .map(.entries(entries))
  }

  private mutating func condition(_ walk: Walk) -> Value {
    walk.condition < 0 ? .bool(true) : condition(truth(of: walk.condition))
  }

  /// What a condition came to: a truth value, unknown or an error.
  private func condition(_ truth: Truth) -> Value {
    if case .other(let value) = truth { mismatch(value, in: "a condition") } else { Value(truth) }
  }

  /// Of what has come up so far and what comes up now, the one that counts: unknown, or the first error.
  private func weaker(_ sofar: Value?, _ now: Value) -> Value {
    if let sofar, sofar.isUnknown || (sofar.isError && !now.isUnknown) { return sofar }
    return now
  }
}
