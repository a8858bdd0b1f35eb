/// A volume on Amazon FSx for Windows File Server. API model: `FSxWindowsFileServerVolumeConfiguration`.
public struct FSxWindowsFileServerVolumeConfiguration: Structure {
  /// The id of the FSx file system.
  public let fileSystemId: Member<String>
  /// The directory of the file system to mount.
  public let rootDirectory: Member<String>
  /// The domain and the credentials for the mount.
  public let authorizationConfig: Member<FSxWindowsFileServerAuthorizationConfig>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    fileSystemId = declare("fileSystemId", .required, namesOutside: true)
    rootDirectory = declare("rootDirectory", .required)
    authorizationConfig = declare("authorizationConfig", .required)
  }

  /// The declared members.
  public static let members = declared()
}
