/// DOC KeyValuePair
public struct KeyValuePair: Structure {
  /// DOC KeyValuePair.name
  public let name: Member<String>
  /// DOC KeyValuePair.value
  public let value: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name")
    value = declare("value")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "name" }
}
