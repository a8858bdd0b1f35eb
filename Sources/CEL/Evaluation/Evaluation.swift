/// One evaluation after another. It is not copied, for the sake of speed.
struct Evaluation: ~Copyable {
  private(set) var program = Program.none
  var variables: [Value] = []
  var host: any Host = EmptyHost()
  var stepsLeft = 0
  /// The variables of macros, by slot; above them, the arguments of host calls under way.
  var locals: [Value] = []
  var patterns = PatternCache()

  mutating func begin(_ program: Program, stepLimit: Int) {
    self.program = program
    stepsLeft = stepLimit
    while locals.count < program.localCount { locals.append(.null) }
  }

  /// The value of the whole program.
  mutating func result() -> Value {
    let value = value(of: Int32(program.root))
    // An operator may have absorbed the error, but what follows was not evaluated.
    return stepsLeft < 0 ? tooManySteps : value
  }

  mutating func value(of position: Int32) -> Value {
    stepsLeft -= 1
    if stepsLeft < 0 { return tooManySteps }
    let node = program.nodes[Int(position)]
    switch node.operation {
    case .constant: return program.constants[Int(node.first)]
    case .variable: return variable(node)
    case .local: return locals[Int(node.first)]
    case .member: return member(node)
    case .hasMember: return hasMember(node)
    case .and: return and(value(of: node.first), node)
    case .or: return or(value(of: node.first), node)
    case .not: return located(not(value(of: node.first)), node)
    case .conditional: return conditional(node)
    case .equal: return equal(value(of: node.first), value(of: node.second))
    case .notEqual: return not(equal(value(of: node.first), value(of: node.second)))
    case .less, .lessOrEqual, .greater, .greaterOrEqual: return compare(node)
    case .add, .subtract, .multiply, .divide, .remainder: return arithmetic(node)
    case .negate: return located(negate(value(of: node.first)), node)
    case .in: return located(isElement(value(of: node.first), of: value(of: node.second)), node)
    case .index:
      return located(element(at: value(of: node.second), of: value(of: node.first)), node)
    case .namedMember:
      return located(member(called: text(node.second), of: value(of: node.first)), node)
    case .hasNamedMember:
      return located(hasMember(called: text(node.second), of: value(of: node.first)), node)
    case .list: return list(node)
    case .map: return located(map(node), node)
    case .standardCall: return located(callStandard(node), node)
    case .hostCall: return located(callHost(node), node)
    case .all, .exists, .existsOne, .filter, .transformList, .transformMap:
      return located(comprehension(node), node)
    case .bind:
      locals[Int(node.third)] = value(of: node.first)
      return value(of: node.second)
    case .failure: return located(.failure(.undeclared, text(node.first)), node)
    }
  }

  private func variable(_ node: Node) -> Value {
    let slot = Int(node.first)
    return slot < variables.count ? variables[slot] : .unknown
  }

  private mutating func conditional(_ node: Node) -> Value {
    let condition = value(of: node.first)
    guard case .bool(let holds) = condition else { return located(mismatch(condition, in: "?:"), node) }
    return value(of: holds ? node.second : node.third)
  }

  // MARK: Constants and places

  func text(_ constant: Int32) -> String {
    if case .string(let text) = program.constants[Int(constant)] { text } else { "" }
  }

  /// `value`, and if it is an error that has no place yet, with the place of `node`.
  func located(_ value: consuming Value, _ node: Node) -> Value {
    guard value.isError, case .error(var error) = value, error.range == nil else { return value }
    error.range = node.range
    return .error(error)
  }

  // MARK: Steps

  /// Takes off `steps`; whether they could be afforded.
  mutating func spend(_ steps: Int) -> Bool {
    stepsLeft -= steps
    return stepsLeft >= 0
  }

  /// Takes off the cost of reading or writing `bytes` bytes; whether it could be afforded.
  mutating func spend(bytes: Int) -> Bool {
    spend(bytes / 16)
  }

  /// Takes off the cost of reading `value` if it is text or bytes; whether it could be afforded.
  mutating func spend(readingTextOf value: Value) -> Bool {
    switch value {
    case .string(let text): spend(bytes: text.utf8.count)
    case .bytes(let bytes): spend(bytes: bytes.count)
    default: true
    }
  }

  /// Takes off the cost of finding `key` in `map`; whether it could be afforded.
  mutating func spend(finding key: Value, in map: MapValue) -> Bool {
    // A host may have to look through all keys.
    if case .host(let map) = map, !spend(host.count(of: map)) { return false }
    return spend(readingTextOf: key)
  }

  var tooManySteps: Value {
    .failure(.stepLimit, "evaluation takes too many steps")
  }
}
