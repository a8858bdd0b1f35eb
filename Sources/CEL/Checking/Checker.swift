/// Gives every node of a syntax tree a type and a meaning.
///
/// An expression compiled without checking passes here too: then nothing is an error, and what cannot be
/// resolved fails when it is evaluated.
struct Checker {
  let tree: SyntaxTree
  let environment: Environment
  /// Whether mismatches are errors.
  let isStrict: Bool
  var errors: [CompilationError] = []
  var substitution = Substitution()
  /// The variables of the macros around the node being checked; the position is the slot.
  var locals: [VariableDeclaration] = []
  private(set) var localCount = 0
  private(set) var types: [CELType]
  private(set) var resolutions: [Resolution]

  init(_ tree: SyntaxTree, in environment: Environment, isStrict: Bool) {
    self.tree = tree
    self.environment = environment
    self.isStrict = isStrict
    types = Array(repeating: .dyn, count: tree.nodes.count)
    resolutions = Array(repeating: .inherent, count: tree.nodes.count)
  }

  /// Checks the node and all below it; returns its type, `dyn` after an error.
  @discardableResult
  mutating func check(_ id: SyntaxTree.ID) -> CELType {
    let type = infer(id)
    types[id] = type
    return type
  }

  private mutating func infer(_ id: SyntaxTree.ID) -> CELType {
    switch tree[id].kind {
    case .literal(let value): type(of: value)
    case .identifier(let name): identifier(name, id)
    case .select(let selection): select(selection, id)
    case .unary(let operation, let operand): operate(operation, [operand], id)
    case .binary(let operation, let left, let right): operate(operation, [left, right], id)
    case .conditional(let condition, let then, let otherwise):
      conditional(condition, then, otherwise, id)
    case .call(let call): self.call(call, id)
    case .list(let elements): .list(elementType(elements))
    case .map(let entries):
      .map(keyType(entries.map(\.key)), elementType(entries.map(\.value)))
    case .comprehension(let comprehension): self.comprehension(comprehension, id)
    case .bind(let variable, let value, let body): bind(variable, value, body, id)
    }
  }

  // MARK: Reporting

  mutating func report(_ message: String, at range: Range<Int>, suggestion: String? = nil) {
    if isStrict { errors.append(CompilationError(message, at: range, suggestion: suggestion)) }
  }

  /// Reports that the parts of the node do not go together, unless one of them is wrong itself.
  ///
  /// - Parameter range: the part to point at; `nil` for all of the node.
  mutating func reportMismatch(_ message: String, in id: SyntaxTree.ID, at range: Range<Int>? = nil) {
    let whole = tree[id].range
    if errors.contains(where: { whole.contains($0.range.lowerBound) }) { return }
    report(message, at: range ?? whole)
  }

  mutating func resolve(_ id: SyntaxTree.ID, to resolution: Resolution) {
    resolutions[id] = resolution
  }

  /// The name of `type` with what has been learnt about it since.
  func name(of type: CELType) -> String {
    environment.name(of: substitution.settle(type))
  }

  // MARK: Operators and literals

  private func type(of literal: Value) -> CELType {
    switch literal {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    default: .dyn
    }
  }

  private mutating func operate(
    _ operation: Operator, _ operands: [SyntaxTree.ID], _ id: SyntaxTree.ID
  ) -> CELType {
    let types = operands.map { check($0) }
    if let match = match(operation.signatures, types) { return match.result }
    let names = types.map { name(of: $0) }
    switch operation {
    case .index:
      let isList = names[0].hasPrefix("list(")
      let isMap = names[0].hasPrefix("map(")
      let problem =
        isList || isMap
        ? "\(names[0]) cannot be indexed with \(names[1])" : "\(names[0]) cannot be indexed"
      reportMismatch(problem, in: id, at: tree[operands[isList || isMap ? 1 : 0]].range)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      reportMismatch("\(names[0]) cannot be compared with \(names[1])", in: id)
    case .and, .or, .not:
      for (operand, type) in zip(operands, types) {
        expect(type, .bool, of: operand, "`\(operation.symbol)`")
      }
    default:
      reportMismatch("`\(operation.symbol)` does not take \(names.joined(separator: " and "))", in: id)
    }
    return .dyn
  }

  mutating func expect(_ type: CELType, _ expected: CELType, of id: SyntaxTree.ID, _ what: String) {
    if !substitution.unify(type, expected) {
      reportMismatch("\(what) needs \(name(of: expected)), found \(name(of: type))", in: id)
    }
  }

  private mutating func conditional(
    _ condition: SyntaxTree.ID, _ then: SyntaxTree.ID, _ otherwise: SyntaxTree.ID, _ id: SyntaxTree.ID
  ) -> CELType {
    expect(check(condition), .bool, of: condition, "the condition of `?:`")
    let (left, right) = (check(then), check(otherwise))
    var attempt = substitution
    guard attempt.unify(left, right) else {
      reportMismatch("the branches of `?:` differ in type: \(name(of: left)) and \(name(of: right))", in: id)
      return .dyn
    }
    return substitution.join(left, right)
  }

  private mutating func elementType(_ elements: [SyntaxTree.ID]) -> CELType {
    guard let first = elements.first else { return substitution.fresh() }
    var joined = check(first)
    for element in elements.dropFirst() {
      joined = substitution.join(joined, check(element))
    }
    return joined
  }

  private mutating func keyType(_ keys: [SyntaxTree.ID]) -> CELType {
    let joined = elementType(keys)
    for key in keys {
      switch substitution.settle(types[key]) {
      case .bool, .int, .uint, .string, .dyn: break
      case let type: reportMismatch("\(name(of: type)) cannot be a key", in: key)
      }
    }
    return joined
  }

  // MARK: Variables of macros

  private mutating func comprehension(
    _ comprehension: SyntaxTree.Comprehension, _ id: SyntaxTree.ID
  ) -> CELType {
    let walked = check(comprehension.range)
    let range = substitution.resolve(walked)
    var bindings: [CELType] = [.dyn, .dyn]
    switch range {
    case .list(let element): bindings = [.int, element]
    case .map(let key, let value): bindings = [key, value]
    case .dyn, .parameter: break
    default:
      reportMismatch(
        "`\(comprehension.macro)` walks a list or a map, found \(name(of: range))", in: comprehension.range)
    }
    if comprehension.variables.count == 1 {
      if case .list(let element) = range { bindings = [element] } else { bindings.removeLast() }
    }
    let first = locals.count
    resolve(id, to: .slots(first: first))
    for (variable, type) in zip(comprehension.variables, bindings) { declare(variable, type) }
    defer { locals.removeLast(comprehension.variables.count) }
    if let condition = comprehension.condition {
      expect(check(condition), .bool, of: condition, "the condition of `\(comprehension.macro)`")
    }
    let body = check(comprehension.body)
    switch comprehension.kind {
    case .all, .exists, .existsOne, .filter:
      expect(body, .bool, of: comprehension.body, "the condition of `\(comprehension.macro)`")
      return comprehension.kind == .filter ? .list(bindings[0]) : .bool
    case .transformList: return .list(body)
    case .transformMap: return .map(bindings[0], body)
    }
  }

  private mutating func bind(
    _ variable: SyntaxTree.Name, _ value: SyntaxTree.ID, _ body: SyntaxTree.ID, _ id: SyntaxTree.ID
  ) -> CELType {
    let type = check(value)
    resolve(id, to: .slots(first: locals.count))
    declare(variable, type)
    defer { locals.removeLast() }
    return check(body)
  }

  private mutating func declare(_ variable: SyntaxTree.Name, _ type: CELType) {
    locals.append(VariableDeclaration(name: variable.text, type: type))
    localCount = max(localCount, locals.count)
  }
}
