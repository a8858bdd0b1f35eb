/// DOC FirelensConfiguration
public struct FirelensConfiguration: Structure {
  /// DOC FirelensConfiguration.type
  public let type: Member<FirelensConfigurationType>
  /// DOC FirelensConfiguration.options
  public let options: Member<[String: String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    type = declare("type", .required)
    options = declare("options")
  }

  /// The declared members.
  public static let members = declared()
}
