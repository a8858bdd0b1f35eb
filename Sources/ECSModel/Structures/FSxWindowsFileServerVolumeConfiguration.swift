/// DOC FSxWindowsFileServerVolumeConfiguration
public struct FSxWindowsFileServerVolumeConfiguration: Structure {
  /// DOC FSxWindowsFileServerVolumeConfiguration.fileSystemId
  public let fileSystemId: Member<String>
  /// DOC FSxWindowsFileServerVolumeConfiguration.rootDirectory
  public let rootDirectory: Member<String>
  /// DOC FSxWindowsFileServerVolumeConfiguration.authorizationConfig
  public let authorizationConfig: Member<FSxWindowsFileServerAuthorizationConfig>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    fileSystemId = declare("fileSystemId", .required)
    rootDirectory = declare("rootDirectory", .required)
    authorizationConfig = declare("authorizationConfig", .required)
  }

  /// The declared members.
  public static let members = declared()
}
