/// DOC EnvironmentFile
public struct EnvironmentFile: Structure {
  /// DOC EnvironmentFile.value
  public let value: Member<String>
  /// DOC EnvironmentFile.type
  public let type: Member<EnvironmentFileType>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    value = declare("value", .required)
    type = declare("type", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "value" }
}
