/// What is known of a field.
public enum Field<Value: Sendable>: Sendable {
  /// The field is not there.
  case absent
  /// It holds this.
  case value(Value)
  /// A placeholder stands for the value, which is known only when the template is rendered.
  case unresolved
  /// It holds something of another type, which has been reported.
  case invalid

  /// The value, where there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }

  /// Whether the field is not there.
  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }

  /// The value, or `standard` where the field is not there; nil where the value cannot be known.
  public func or(_ standard: Value) -> Value? {
    isAbsent ? standard : value
  }
}
