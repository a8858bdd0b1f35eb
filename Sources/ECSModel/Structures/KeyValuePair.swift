/// A name with its value: an environment variable or a property of a proxy. API model: `KeyValuePair`.
public struct KeyValuePair: Structure {
  /// The name of the variable or property.
  public let name: Member<String>
  /// Its value, always text.
  public let value: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name")
    value = declare("value")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "name" }
}
