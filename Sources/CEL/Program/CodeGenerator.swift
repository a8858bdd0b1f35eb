/// Turns a checked syntax tree into a program.
struct CodeGenerator {
  private let tree: SyntaxTree
  private let types: [CELType]
  private let resolutions: [Resolution]
  private var nodes: [Node] = []
  private var operands: [Int32] = []
  private var constants: [Value] = []
  private var ranges: [ExpressionRange] = []

  private init(_ checker: Checker) {
    tree = checker.tree
    types = checker.types.map(checker.substitution.settle)
    resolutions = checker.resolutions
  }

  static func program(from checker: Checker, root: SyntaxTree.ID) -> Program {
    var generator = CodeGenerator(checker)
    _ = generator.emit(root)
    return Program(
      nodes: generator.nodes, operands: generator.operands, constants: generator.constants,
      ranges: generator.ranges, localCount: checker.localCount,
      type: checker.isStrict ? generator.types[root] : .dyn)
  }

  private mutating func emit(_ id: SyntaxTree.ID) -> Int32 {
    if let value = constant(id) { return append(.constant, id, first: add(value)) }
    if case .unresolved(let message) = resolutions[id] {
      return append(.failure, id, first: add(.string(message)))
    }
    switch tree[id].kind {
    case .literal(let value): return append(.constant, id, first: add(value))
    case .identifier: return reference(id)
    case .select(let selection): return select(selection, id)
    case .unary(let operation, let operand):
      return append(operation == .not ? .not : .negate, id, first: emit(operand))
    case .binary(let operation, let left, let right):
      return append(operation.operation, id, first: emit(left), second: emit(right))
    case .conditional(let condition, let then, let otherwise):
      return append(
        .conditional, id, first: emit(condition), second: emit(then), third: emit(otherwise))
    case .call: return call(id)
    case .list(let elements): return append(.list, id, over: elements)
    case .map(let entries): return append(.map, id, over: entries.flatMap { [$0.key, $0.value] })
    case .comprehension(let comprehension): return self.comprehension(comprehension, id)
    case .bind(_, let value, let body):
      return append(.bind, id, first: emit(value), second: emit(body), third: firstSlot(id))
    }
  }

  private func reference(slotOf resolution: Resolution) -> (Operation, Int32)? {
    switch resolution {
    case .variable(let slot): (.variable, Int32(slot))
    case .local(let slot): (.local, Int32(slot))
    default: nil
    }
  }

  private mutating func reference(_ id: SyntaxTree.ID) -> Int32 {
    guard let (operation, slot) = reference(slotOf: resolutions[id]) else {
      return append(.failure, id, first: add(.string("undeclared name")))
    }
    return append(operation, id, first: slot)
  }

  private mutating func select(_ selection: SyntaxTree.Selection, _ id: SyntaxTree.ID) -> Int32 {
    switch resolutions[id] {
    case .variable, .local: return reference(id)
    case .member(let index):
      return append(
        selection.isTest ? .hasMember : .member, id, first: emit(selection.operand), second: Int32(index))
    default:
      return append(
        selection.isTest ? .hasNamedMember : .namedMember, id, first: emit(selection.operand),
        second: add(.string(selection.field.text)))
    }
  }

  private mutating func call(_ id: SyntaxTree.ID) -> Int32 {
    switch resolutions[id] {
    case .standard(.dyn, let operands) where operands.count == 1: return emit(operands[0])
    case .standard(let function, let operands):
      let result = ResultNumber(types[id])
      return append(
        .standardCall, id, variant: function.rawValue, over: operands, third: Int32(result.rawValue))
    case .host(let function, let operands):
      return append(.hostCall, id, over: operands, third: Int32(function))
    default: return append(.failure, id, first: add(.string("undeclared function")))
    }
  }

  private mutating func comprehension(
    _ comprehension: SyntaxTree.Comprehension, _ id: SyntaxTree.ID
  ) -> Int32 {
    let range = emit(comprehension.range)
    let condition = comprehension.condition.map { emit($0) } ?? -1
    let body = emit(comprehension.body)
    let start = Int32(operands.count)
    operands += [condition, body]
    return append(
      Operation(comprehension.kind), id, variant: UInt8(comprehension.variables.count), first: range,
      second: start, third: firstSlot(id))
  }

  private func firstSlot(_ id: SyntaxTree.ID) -> Int32 {
    if case .slots(let first) = resolutions[id] { Int32(first) } else { 0 }
  }

  // MARK: Constants

  /// The value of a node that is the same in every evaluation: literals, type names, and lists and maps of
  /// such.
  private func constant(_ id: SyntaxTree.ID) -> Value? {
    if case .constant(let value) = resolutions[id] { return value }
    switch tree[id].kind {
    case .literal(let value): return value
    case .list(let elements):
      var values: [Value] = []
      for element in elements {
        guard let value = constant(element) else { return nil }
        values.append(value)
      }
      return .list(of: values)
    case .map(let entries):
      var map = MapEntries()
      for entry in entries {
        guard let key = constant(entry.key), key.isMapKey, let value = constant(entry.value),
          map.insert(key, value)
        else { return nil }
      }
      return .map(.entries(map))
    default: return nil
    }
  }

  private mutating func add(_ value: Value) -> Int32 {
    constants.append(value)
    return Int32(constants.count - 1)
  }

  // MARK: Nodes

  private mutating func append(
    _ operation: Operation, _ id: SyntaxTree.ID, variant: UInt8 = 0, over children: [SyntaxTree.ID],
    third: Int32 = 0
  ) -> Int32 {
    let emitted = children.map { emit($0) }
    let start = Int32(operands.count)
    operands += emitted
    return append(
      operation, id, variant: variant, first: start, second: Int32(children.count), third: third)
  }

  private mutating func append(
    _ operation: Operation, _ id: SyntaxTree.ID, variant: UInt8 = 0, first: Int32 = 0, second: Int32 = 0,
    third: Int32 = 0
  ) -> Int32 {
    let range = tree[id].range
    nodes.append(
      Node(
        operation: operation, variant: variant, range: UInt16(clamping: ranges.count), first: first,
        second: second, third: third))
    ranges.append(ExpressionRange(start: UInt32(range.lowerBound), end: UInt32(range.upperBound)))
    return Int32(nodes.count - 1)
  }
}

extension Operator {
  /// The operation of a program that carries the operator out.
  fileprivate var operation: Operation {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .in: .in
    case .and: .and
    case .or: .or
    case .not: .not
    case .negate: .negate
    case .index: .index
    }
  }
}

extension Operation {
  fileprivate init(_ kind: ComprehensionKind) {
    switch kind {
    case .all: self = .all
    case .exists: self = .exists
    case .existsOne: self = .existsOne
    case .filter: self = .filter
    case .transformList: self = .transformList
    case .transformMap: self = .transformMap
    }
  }
}
