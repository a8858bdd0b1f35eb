/// The types that one overload of an operator or of a standard function takes and gives.
struct Signature {
  let operands: [CELType]
  let result: CELType

  init(_ operands: [CELType], _ result: CELType) {
    self.operands = operands
    self.result = result
  }

  /// How many type parameters are used, as they are numbered from 0.
  var parameterCount: Int {
    (operands + [result]).map(\.parameterCount).max() ?? 0
  }
}

extension CELType {
  /// One more than the greatest number of a type parameter inside.
  var parameterCount: Int {
    switch self {
    case .parameter(let number): number + 1
    case .list(let element): element.parameterCount
    case .map(let key, let value): max(key.parameterCount, value.parameterCount)
    default: 0
    }
  }

  /// The same type with `offset` added to the number of every type parameter.
  func renumbered(by offset: Int) -> CELType {
    switch self {
    case .parameter(let number): .parameter(number + offset)
    case .list(let element): .list(element.renumbered(by: offset))
    case .map(let key, let value): .map(key.renumbered(by: offset), value.renumbered(by: offset))
    default: self
    }
  }
}
