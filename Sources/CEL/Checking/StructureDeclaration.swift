/// A structure of the host: its name and members.
public struct StructureDeclaration: Hashable, Sendable {
  /// The number by which types refer to the structure.
  public let id: StructureID
  /// The name for messages; also an expression for the type itself.
  public let name: String
  /// The members; the host is asked for a member by its position here.
  public let members: [MemberDeclaration]

  /// Declares a structure.
  public init(id: StructureID, name: String, members: [MemberDeclaration]) {
    self.id = id
    self.name = name
    self.members = members
  }
}
