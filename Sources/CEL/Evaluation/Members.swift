/// Members of objects, entries of maps, elements of lists.
extension Evaluation {
  mutating func member(_ node: Node) -> Value {
    object(node.first) { object, evaluation in
      let value = evaluation.host.member(Int(node.second), of: object)
      // A host makes such a list anew.
      if case .list(.elements(let elements)) = value, !evaluation.spend(elements.count / 8) {
        return evaluation.tooManySteps
      }
      return value
    } otherwise: { operand, evaluation in
      evaluation.located(evaluation.mismatch(operand, in: "."), node)
    }
  }

  /// What `has(operand.member)` gives: as in CEL's messages, nothing absent has members.
  mutating func hasMember(_ node: Node) -> Value {
    let operand = program.nodes[Int(node.first)]
    if operand.operation == .member {
      let isPresent = hasMember(operand)
      guard case .bool(true) = isPresent else { return isPresent }
    }
    return object(node.first) { object, evaluation in
      evaluation.host.has(Int(node.second), of: object)
    } otherwise: { operand, evaluation in
      evaluation.located(evaluation.mismatch(operand, in: "has"), node)
    }
  }

  /// Calls `body` with the object that the node at `position` gives, without a copy if it is a variable.
  private mutating func object(
    _ position: Int32, _ body: (ObjectID, inout Evaluation) -> Value,
    otherwise: (Value, inout Evaluation) -> Value
  ) -> Value {
    let operand = program.nodes[Int(position)]
    if operand.operation == .variable, Int(operand.first) < variables.count,
      case .object(let object) = variables[Int(operand.first)]
    {
      stepsLeft -= 1
      return body(object, &self)
    }
    let value = value(of: position)
    if case .object(let object) = value { return body(object, &self) }
    return otherwise(value, &self)
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

  mutating func element(at index: Value, of container: Value) -> Value {
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
