/// DOC S3FilesVolumeConfiguration
public struct S3FilesVolumeConfiguration: Structure {
  /// DOC S3FilesVolumeConfiguration.fileSystemArn
  public let fileSystemArn: Member<String>
  /// DOC S3FilesVolumeConfiguration.rootDirectory
  public let rootDirectory: Member<String>
  /// DOC S3FilesVolumeConfiguration.transitEncryptionPort
  public let transitEncryptionPort: Member<Int>
  /// DOC S3FilesVolumeConfiguration.accessPointArn
  public let accessPointArn: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    fileSystemArn = declare("fileSystemArn", .required)
    rootDirectory = declare("rootDirectory")
    transitEncryptionPort = declare("transitEncryptionPort")
    accessPointArn = declare("accessPointArn")
  }

  /// The declared members.
  public static let members = declared()
}
