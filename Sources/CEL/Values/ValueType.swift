/// The type of a value at run time, as `type(x)` gives it: element types are not part of it.
public enum ValueType: Hashable, Sendable {
  /// The type of `null`, spelt `null_type`.
  case null
  /// Truth values.
  case bool
  /// Signed 64-bit integers.
  case int
  /// Unsigned 64-bit integers.
  case uint
  /// IEEE 754 doubles.
  case double
  /// Text.
  case string
  /// Octets.
  case bytes
  /// Lists of anything.
  case list
  /// Maps of anything.
  case map
  /// The type of types.
  case type
  /// Objects of one structure of the host.
  case structure(StructureID)

  /// The identifier that denotes the type in an expression, or `nil` for a host structure, whose name
  /// only the environment knows.
  public var name: String? {
    switch self {
    case .null: "null_type"
    case .bool: "bool"
    case .int: "int"
    case .uint: "uint"
    case .double: "double"
    case .string: "string"
    case .bytes: "bytes"
    case .list: "list"
    case .map: "map"
    case .type: "type"
    case .structure: nil
    }
  }

  /// The types that have a name of their own in CEL.
  static let named: [ValueType] = [
    .null, .bool, .int, .uint, .double, .string, .bytes, .list, .map, .type,
  ]
}
