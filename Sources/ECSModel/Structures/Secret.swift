/// DOC Secret
public struct Secret: Structure {
  /// DOC Secret.name
  public let name: Member<String>
  /// DOC Secret.valueFrom
  public let valueFrom: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name", .required)
    valueFrom = declare("valueFrom", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "name" }
}
