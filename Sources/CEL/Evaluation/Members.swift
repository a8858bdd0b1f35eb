/// Members of objects, entries of maps, elements of lists.
extension Evaluation {
  mutating func member(_ node: BorrowedNode) -> Value {
    if let object = objectInVariable(node.first) { return member(node.second, of: object) }
    let operand = value(of: node.first)
    guard case .object(let object) = operand else { return located(mismatch(operand, in: "."), node) }
    return member(node.second, of: object)
  }

  @inline(__always)
  mutating func member(_ index: Int32, of object: ObjectID) -> Value {
    let value = host.member(Int(index), of: object)
    // A host makes such a list anew.
    if case .list(.elements(let elements)) = value, !spend(elements.count / 8) { return tooManySteps }
    return value
  }

  /// What `has(operand.member)` gives: as in CEL's messages, nothing absent has members.
  mutating func hasMember(_ node: BorrowedNode) -> Truth {
    if let object = objectInVariable(node.first) { return Truth(host.has(Int(node.second), of: object)) }
    let operand = self.node(at: node.first)
    if operand.operation == .member {
      let isPresent = hasMember(operand)
      guard case .true = isPresent else { return isPresent }
    }
    let value = value(of: node.first)
    guard case .object(let object) = value else { return Truth(located(mismatch(value, in: "has"), node)) }
    return Truth(host.has(Int(node.second), of: object))
  }

  /// The object that the node at `position` gives if it is a variable that holds one, which takes a step.
  @inline(__always)
  mutating func objectInVariable(_ position: Int32) -> ObjectID? {
    let operand = self.node(at: position)
    guard operand.operation == .variable, Int(operand.first) < variables.count,
      case .object(let object) = variables[Int(operand.first)]
    else { return nil }
    stepsLeft -= 1
    return object
  }

  /// Selection on a value whose type was not known when the expression was compiled.
  mutating func member(called name: String, of operand: Value) -> Value {
    switch operand {
    case .object(let object):
      host.memberIndex(named: name, of: object.structure).map { host.member($0, of: object) }
        ?? .failure(.noSuchKey, "no member `\(name)`")
    case .map(let map):
      spend(finding: .string(name), in: map)
        ? map.value(forKey: .string(name), in: host) ?? noSuchKey(.string(name)) : tooManySteps
    default: mismatch(operand, in: ".")
    }
  }

  mutating func hasMember(called name: String, of operand: Value) -> Value {
    switch operand {
    case .object(let object):
      host.memberIndex(named: name, of: object.structure).map { host.has($0, of: object) }
        ?? .failure(.noSuchKey, "no member `\(name)`")
    case .map(let map):
      spend(finding: .string(name), in: map) ? map.has(.string(name), in: host) : tooManySteps
    default: mismatch(operand, in: "has")
    }
  }

  mutating func element(_ node: BorrowedNode) -> Value {
    let container = self.node(at: node.first)
    if container.operation == .standardCall, container.variant == StandardFunction.split.rawValue,
      container.second == 2
    {
      return element(at: value(of: node.second), ofSplit: container)
    }
    return element(at: value(of: node.second), of: value(of: node.first))
  }

  /// An element of what `split` gives, without the others.
  private mutating func element(at index: Value, ofSplit call: BorrowedNode) -> Value {
    guard spend(1) else { return tooManySteps }
    let text = value(of: program.operands[Int(call.first)])
    let separator = value(of: program.operands[Int(call.first) + 1])
    guard case .string(let text) = text, case .string(let separator) = separator else {
      return element(at: index, of: located(mismatch(text, separator, in: "split"), call))
    }
    if case .int(let index) = index, !separator.isEmpty, let piece = piece(Int(index), of: text, separator) {
      return .string(piece)
    }
    return element(at: index, of: located(split(text, separator, limit: -1), call))
  }

  private mutating func element(at index: Value, of container: Value) -> Value {
    switch (container, index) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.error, _): return container
    case (_, .error): return index
    case (.list(let list), _):
      guard let position = integer(index) else { return mismatch(container, index, in: "[]") }
      let count = list.count(in: host)
      guard position >= 0, position < count else {
        return .failure(.indexOutOfRange, "index \(position) is outside a list of \(count)")
      }
      return list.element(at: position, in: host)
    case (.map(let map), _):
      guard spend(finding: index, in: map) else { return tooManySteps }
      return map.value(forKey: index, in: host) ?? noSuchKey(index)
    default: return mismatch(container, index, in: "[]")
    }
  }

  /// `index` as a position, whichever numeric type it has.
  func integer(_ index: Value) -> Int? {
    switch index {
    case .int(let value): Int(exactly: value)
    case .uint(let value): Int(exactly: value)
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  private func noSuchKey(_ key: Value) -> Value {
    .failure(.noSuchKey, "no such key: \(key.keyText)")
  }
}
