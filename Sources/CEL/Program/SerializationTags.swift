/// Announces the kind of a constant in a serialized program.
enum ConstantTag: UInt8 {
  case null, bool, int, uint, double, string, bytes, list, map, type

  init(_ value: Value) {
    switch value {
    case .bool: self = .bool
    case .int: self = .int
    case .uint: self = .uint
    case .double: self = .double
    case .string: self = .string
    case .bytes: self = .bytes
    case .list: self = .list
    case .map: self = .map
    case .type: self = .type
    case .null, .object, .unknown, .error: self = .null
    }
  }
}

/// Announces a type in a serialized program.
enum TypeTag: UInt8 {
  case dyn, null, bool, int, uint, double, string, bytes, list, map, type, structure, parameter

  init(_ type: CELType) {
    switch type {
    case .dyn: self = .dyn
    case .null: self = .null
    case .bool: self = .bool
    case .int: self = .int
    case .uint: self = .uint
    case .double: self = .double
    case .string: self = .string
    case .bytes: self = .bytes
    case .list: self = .list
    case .map: self = .map
    case .type: self = .type
    case .structure: self = .structure
    case .parameter: self = .parameter
    }
  }
}

/// Announces the members beyond ASCII of a set in a serialized regular expression.
enum OthersTag: UInt32 {
  case none, all, those
}
