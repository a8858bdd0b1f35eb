/// A value as a map key: numbers of different types that are equal make the same key.
enum MapKey: Hashable {
  case bool(Bool)
  case integer(Int64)
  /// An integer above `Int64.max`.
  case largeInteger(UInt64)
  case string(ExactString)

  /// `nil` for values no key can equal, such as a fraction or a list.
  init?(_ value: Value) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .integer(value)
    case .uint(let value): self = Int64(exactly: value).map(Self.integer) ?? .largeInteger(value)
    case .double(let value):
      if let integer = Int64(exactly: value) {
        self = .integer(integer)
      } else if let integer = UInt64(exactly: value) {
        self = .largeInteger(integer)
      } else {
        return nil
      }
    case .string(let value): self = .string(ExactString(value))
    default: return nil
    }
  }
}
