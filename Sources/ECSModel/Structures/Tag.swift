/// A label of a resource. Keys and values are case-sensitive, and `aws:` in front is reserved. API model:
/// `Tag`.
public struct Tag: Structure {
  /// The name of the tag, up to 128 characters.
  public let key: Member<String>
  /// The value of the tag, up to 256 characters.
  public let value: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    key = declare("key")
    value = declare("value")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "key" }
}
