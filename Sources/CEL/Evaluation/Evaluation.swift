/// One evaluation after another. It is not copied, for the sake of speed.
///
/// What every operator calls, for its operands or when something is wrong, is not inlined into each of them: that would
/// make the module half as large again, nearly double the time to compile it, and make nothing faster.
struct Evaluation: ~Copyable {
  private(set) var program = BorrowedProgram(.none)
  /// The nodes of the program, whose memory is the program's.
  private var nodes: UnsafePointer<Node>?
  /// The node that is the whole expression.
  private var root: Int32 = 0
  var variables: [Value] = []
  var host: any Host = EmptyHost()
  var stepsLeft = 0
  /// The variables of macros, by slot; above them, the arguments of host calls under way.
  var locals: [Value] = []
  var patterns = PatternCache()

  @inline(__always)
  mutating func begin(_ program: BorrowedProgram, stepLimit: Int) {
    self.program = program
    nodes = program.nodes.baseAddress
    root = Int32(program.nodes.count - 1)
    stepsLeft = stepLimit
    if locals.count < program.localCount { addLocals() }
  }

  @inline(never)  // Hardly any program has more than those before it.
  private mutating func addLocals() {
    while locals.count < program.localCount { locals.append(.null) }
  }

  /// A node by its place, which a well-formed program has.
  @inline(__always)
  func node(at position: Int32) -> BorrowedNode {
    // No program that is evaluated is without a node.
    BorrowedNode(nodes.unsafelyUnwrapped, at: position)
  }

  /// The value of the whole program.
  mutating func result() -> Value {
    let value = value(of: root)
    // An operator may have absorbed the error, but what follows was not evaluated.
    return stepsLeft < 0 ? tooManySteps : value
  }

  /// Where the value of the whole program comes from.
  mutating func placeOfResult() -> Locator { place(of: root) }

  /// Whether the whole program, a condition, gives `outcome`.
  @inline(__always)
  mutating func gives(_ outcome: Bool) -> Bool {
    gives(outcome, at: root) && stepsLeft >= 0
  }

  @inline(never)
  mutating func value(of position: Int32) -> Value {
    stepsLeft -= 1
    if stepsLeft < 0 { return tooManySteps }
    let node = self.node(at: position)
    // The value of most nodes that is asked for is a member's.
    return node.operation == .member ? member(node) : value(of: node)
  }

  private mutating func value(of node: BorrowedNode) -> Value {
    switch node.operation {
    case .constant: return program.constants[Int(node.first)]
    case .variable: return variable(node)
    case .local: return locals[Int(node.first)]
    case .member: return member(node)
    case .hasMember, .and, .or, .not, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in:
      return Value(truth(of: node))
    case .conditional: return conditional(node)
    case .list: return list(node)
    case .bind:
      locals[Int(node.third)] = value(of: node.first)
      return value(of: node.second)
    case .namedMember, .hasNamedMember, .index, .add, .subtract, .multiply, .divide, .remainder, .negate,
      .map, .standardCall, .hostCall, .all, .exists, .existsOne, .filter, .transformList, .transformMap,
      .failure:
      return located(result(of: node), node)
    }
  }

  /// What an operation or a call gives, where an error has the place of the node.
  private mutating func result(of node: BorrowedNode) -> Value {
    switch node.operation {
    case .add, .subtract, .multiply, .divide, .remainder: arithmetic(node)
    case .negate: negate(value(of: node.first))
    case .index: element(node)
    case .namedMember: member(called: text(node.second), of: value(of: node.first))
    case .hasNamedMember: hasMember(called: text(node.second), of: value(of: node.first))
    case .map: map(node)
    case .standardCall: callStandard(node)
    case .hostCall: callHost(node)
    case .all, .exists, .existsOne, .filter, .transformList, .transformMap: comprehension(node)
    default: .failure(.undeclared, text(node.first))
    }
  }

  /// The value of a node as a condition, which is cheaper where the node is one.
  @inline(never)
  mutating func truth(of position: Int32) -> Truth {
    stepsLeft -= 1
    return stepsLeft < 0 ? .other(tooManySteps) : truth(of: self.node(at: position))
  }

  mutating func truth(of node: BorrowedNode) -> Truth {
    switch node.operation {
    case .hasMember: hasMember(node)
    case .and: and(node)
    case .or: or(node)
    case .not: not(node)
    case .equal: equal(node)
    case .notEqual: equal(node).negated
    case .less, .lessOrEqual, .greater, .greaterOrEqual: compare(node)
    case .in: located(isElement(node), node)
    default: Truth(value(of: node))
    }
  }

  private func variable(_ node: BorrowedNode) -> Value {
    let slot = Int(node.first)
    return slot < variables.count ? variables[slot] : .unknown
  }

  private mutating func conditional(_ node: BorrowedNode) -> Value {
    switch truth(of: node.first) {
    case .true: value(of: node.second)
    case .false: value(of: node.third)
    case .unknown: .unknown
    case .other(let condition): located(mismatch(condition, in: "?:"), node)
    }
  }

  // MARK: Constants and places

  func text(_ constant: Int32) -> String {
    if case .string(let text) = program.constants[Int(constant)] { text } else { "" }
  }

  // These are mutating though they change nothing: for others the whole evaluation would be copied first.

  /// `value`, and if it is an error that has no place yet, with the place of `node`.
  mutating func located(_ value: consuming Value, _ node: BorrowedNode) -> Value {
    value.isError ? locatedError(value, node) : value
  }

  private mutating func locatedError(_ value: consuming Value, _ node: BorrowedNode) -> Value {
    guard case .error(var error) = value, error.range == nil else { return value }
    error.range = program.range(of: node)
    return .error(error)
  }

  private mutating func located(_ truth: Truth, _ node: BorrowedNode) -> Truth {
    if case .other(let value) = truth { .other(located(value, node)) } else { truth }
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
    @inline(never) get { .failure(.stepLimit, "evaluation takes too many steps") }
  }
}
