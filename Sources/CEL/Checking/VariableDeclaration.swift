/// A variable an expression may read.
public struct VariableDeclaration: Hashable, Sendable {
  /// The name, with dots if it lives in a namespace.
  public let name: String
  /// The type of its value.
  public let type: CELType

  /// Declares `name` to hold values of `type`.
  public init(name: String, type: CELType) {
    self.name = name
    self.type = type
  }
}
