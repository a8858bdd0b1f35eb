import CEL

/// A value that a fix gives to a field.
public enum FixValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
}

extension FixValue {
  /// What an expression gave; nil where it is not known, or no scalar.
  init?(_ value: Value) {
    switch value {
    case .string(let text): self = .string(text)
    case .int(let number): self = .integer(Int(number))
    case .bool(let truth): self = .boolean(truth)
    default: return nil
    }
  }
}
