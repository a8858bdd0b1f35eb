/// DOC Tag
public struct Tag: Structure {
  /// DOC Tag.key
  public let key: Member<String>
  /// DOC Tag.value
  public let value: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    key = declare("key")
    value = declare("value")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "key" }
}
