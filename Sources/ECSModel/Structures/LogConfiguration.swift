/// DOC LogConfiguration
public struct LogConfiguration: Structure {
  /// DOC LogConfiguration.logDriver
  public let logDriver: Member<LogDriver>
  /// DOC LogConfiguration.options
  public let options: Member<[String: String]>
  /// DOC LogConfiguration.secretOptions
  public let secretOptions: Member<[Secret]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    logDriver = declare("logDriver", .required)
    options = declare("options")
    secretOptions = declare("secretOptions")
  }

  /// The declared members.
  public static let members = declared()
}
