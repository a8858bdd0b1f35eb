/// A member of a structure of the host.
public struct MemberDeclaration: Hashable, Sendable {
  /// As it is selected.
  public let name: String
  /// The type of its value.
  public let type: CELType

  /// Declares a member `name` that holds values of `type`.
  public init(name: String, type: CELType) {
    self.name = name
    self.type = type
  }
}
