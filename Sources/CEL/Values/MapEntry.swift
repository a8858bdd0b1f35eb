/// One entry of a map held in a value.
public struct MapEntry: Equatable, Sendable {
  /// A bool, an int, a uint or a string.
  public let key: Value
  /// Any value, `unknown` included.
  public let value: Value
}
