/// A volume on Amazon EFS. API model: `EFSVolumeConfiguration`.
public struct EFSVolumeConfiguration: Structure {
  /// The id of the EFS file system.
  public let fileSystemId: Member<String>
  /// The directory of the file system to mount. Default: `/`, which is required with an access point.
  public let rootDirectory: Member<String>
  /// Whether data is encrypted on its way to EFS. Default: `DISABLED`; required for IAM authorization and
  /// access points.
  public let transitEncryption: Member<EFSTransitEncryption>
  /// The port for encrypted data; only with transit encryption. Default: the EFS mount helper chooses one.
  public let transitEncryptionPort: Member<Int>
  /// The access point and whether IAM authorizes the mount.
  public let authorizationConfig: Member<EFSAuthorizationConfig>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    fileSystemId = declare("fileSystemId", .required, namesOutside: true)
    rootDirectory = declare("rootDirectory")
    transitEncryption = declare("transitEncryption")
    transitEncryptionPort = declare("transitEncryptionPort")
    authorizationConfig = declare("authorizationConfig")
  }

  /// The declared members.
  public static let members = declared()
}
