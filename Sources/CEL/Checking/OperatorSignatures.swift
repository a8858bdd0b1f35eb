extension Operator {
  /// The overloads of the operator (CEL language definition, "List of Standard Definitions").
  var signatures: [Signature] {
    switch self {
    case .add:
      Self.same([.int, .uint, .double, .string, .bytes, .list(.parameter(0))])
    case .subtract, .multiply, .divide: Self.same([.int, .uint, .double])
    case .remainder: Self.same([.int, .uint])
    case .equal, .notEqual: [Signature([.parameter(0), .parameter(0)], .bool)]
    case .less, .lessOrEqual, .greater, .greaterOrEqual: Self.comparisons
    case .in:
      [
        Signature([.parameter(0), .list(.parameter(0))], .bool),
        Signature([.parameter(0), .map(.parameter(0), .parameter(1))], .bool),
      ]
    case .and, .or: [Signature([.bool, .bool], .bool)]
    case .not: [Signature([.bool], .bool)]
    case .negate: [Signature([.int], .int), Signature([.double], .double)]
    case .index:
      [
        Signature([.list(.parameter(0)), .int], .parameter(0)),
        Signature([.map(.parameter(0), .parameter(1)), .parameter(0)], .parameter(1)),
      ]
    }
  }

  private static func same(_ types: [CELType]) -> [Signature] {
    types.map { Signature([$0, $0], $0) }
  }

  private static let comparisons: [Signature] = {
    let ordered: [CELType] = [.int, .uint, .double, .string, .bytes, .bool]
    let numbers: [CELType] = [.int, .uint, .double]
    let crossing = numbers.flatMap { left in
      numbers.filter { $0 != left }.map { Signature([left, $0], .bool) }
    }
    return ordered.map { Signature([$0, $0], .bool) } + crossing
  }()
}
