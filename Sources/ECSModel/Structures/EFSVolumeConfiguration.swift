/// DOC EFSVolumeConfiguration
public struct EFSVolumeConfiguration: Structure {
  /// DOC EFSVolumeConfiguration.fileSystemId
  public let fileSystemId: Member<String>
  /// DOC EFSVolumeConfiguration.rootDirectory
  public let rootDirectory: Member<String>
  /// DOC EFSVolumeConfiguration.transitEncryption
  public let transitEncryption: Member<EFSTransitEncryption>
  /// DOC EFSVolumeConfiguration.transitEncryptionPort
  public let transitEncryptionPort: Member<Int>
  /// DOC EFSVolumeConfiguration.authorizationConfig
  public let authorizationConfig: Member<EFSAuthorizationConfig>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    fileSystemId = declare("fileSystemId", .required)
    rootDirectory = declare("rootDirectory")
    transitEncryption = declare("transitEncryption")
    transitEncryptionPort = declare("transitEncryptionPort")
    authorizationConfig = declare("authorizationConfig")
  }

  /// The declared members.
  public static let members = declared()
}
