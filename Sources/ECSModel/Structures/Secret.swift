/// A value that ECS reads from Secrets Manager or the SSM Parameter Store. API model: `Secret`.
public struct Secret: Structure {
  /// The name of the environment variable or log driver option that gets the value.
  public let name: Member<String>
  /// The ARN of the Secrets Manager secret or the SSM parameter; its name is enough for a parameter in the
  /// task's own region.
  public let valueFrom: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name", .required)
    valueFrom = declare("valueFrom", .required, namesOutside: true)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "name" }
}
