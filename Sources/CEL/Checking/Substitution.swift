/// What is known about the type parameters of one expression; grows as the checker proceeds.
struct Substitution {
  private var bindings: [CELType?] = []

  /// A type about which nothing is known yet, such as the element type of `[]`.
  mutating func fresh() -> CELType {
    bindings.append(nil)
    return .parameter(bindings.count - 1)
  }

  /// `signature` with type parameters of its own.
  mutating func instantiate(_ signature: Signature) -> Signature {
    let count = signature.parameterCount
    if count == 0 { return signature }
    let offset = bindings.count
    bindings.append(contentsOf: repeatElement(nil, count: count))
    return Signature(
      signature.operands.map { $0.renumbered(by: offset) }, signature.result.renumbered(by: offset))
  }

  /// `type` with every known parameter replaced.
  func resolve(_ type: CELType) -> CELType {
    switch type {
    case .parameter(let number): bindings[number].map(resolve) ?? type
    case .list(let element): .list(resolve(element))
    case .map(let key, let value): .map(resolve(key), resolve(value))
    default: type
    }
  }

  /// `type` with every parameter replaced, by `dyn` where nothing is known.
  func settle(_ type: CELType) -> CELType {
    switch resolve(type) {
    case .parameter: .dyn
    case .list(let element): .list(settle(element))
    case .map(let key, let value): .map(settle(key), settle(value))
    case let settled: settled
    }
  }

  /// Whether the two types go together; learns about parameters on the way, also where they do not.
  mutating func unify(_ left: CELType, _ right: CELType) -> Bool {
    switch (resolve(left), resolve(right)) {
    case (.dyn, _), (_, .dyn): return true
    case (.parameter(let one), .parameter(let other)) where one == other: return true
    case (.parameter(let number), let type), (let type, .parameter(let number)):
      if mentions(type, number) { return false }
      bindings[number] = type
      return true
    case (.list(let left), .list(let right)): return unify(left, right)
    case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
      return unify(leftKey, rightKey) && unify(leftValue, rightValue)
    case (let left, let right): return left == right
    }
  }

  /// The type that covers both of two types: `dyn` wherever they differ.
  mutating func join(_ left: CELType, _ right: CELType) -> CELType {
    var attempt = self
    guard attempt.unify(left, right) else { return .dyn }
    self = attempt
    return general(resolve(left), resolve(right))
  }

  private func general(_ left: CELType, _ right: CELType) -> CELType {
    switch (left, right) {
    case (.dyn, _), (_, .dyn): .dyn
    case (.list(let left), .list(let right)): .list(general(left, right))
    case (.map(let leftKey, let leftValue), .map(let rightKey, let rightValue)):
      .map(general(leftKey, rightKey), general(leftValue, rightValue))
    default: left
    }
  }

  private func mentions(_ type: CELType, _ number: Int) -> Bool {
    switch type {
    case .parameter(let other): other == number
    case .list(let element): mentions(element, number)
    case .map(let key, let value): mentions(key, number) || mentions(value, number)
    default: false
    }
  }
}
