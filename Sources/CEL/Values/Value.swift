/// What an expression evaluates to.
///
/// `==` between two `Value`s asks for the same case with the same payload; CEL's own equality, where
/// `1 == 1.0` and two lists compare element by element, is what the `==` of an expression does.
public enum Value: Equatable, Sendable {
  /// CEL's `null`.
  case null
  /// A truth value.
  case bool(Bool)
  /// A signed 64-bit integer.
  case int(Int64)
  /// An unsigned 64-bit integer.
  case uint(UInt64)
  /// An IEEE 754 double, infinities and NaN included.
  case double(Double)
  /// A sequence of Unicode code points.
  case string(String)
  /// A sequence of octets.
  case bytes([UInt8])
  /// A list, held here or by the host.
  case list(ListValue)
  /// A map, held here or by the host.
  case map(MapValue)
  /// A type as a value, as `type(1)` gives.
  case type(ValueType)
  /// An object of the host.
  case object(ObjectID)
  /// A value that cannot be known: what the host reads is absent or unresolved.
  case unknown
  /// Evaluation failed.
  indirect case error(EvaluationError)
}

extension Value {
  /// The run-time type, or `nil` for `unknown` and `error`, which have none.
  public var type: ValueType? {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list: .list
    case .map: .map
    case .type: .type
    case .object(let object): .structure(object.structure)
    case .unknown, .error: nil
    }
  }

  /// A list of `elements`.
  static func list(of elements: [Value]) -> Value {
    .list(.elements(elements))
  }

  /// An error that takes its place from the operation that meets it.
  @inline(never)
  static func failure(_ kind: EvaluationError.Kind, _ message: String) -> Value {
    .error(EvaluationError(kind, message))
  }
}
