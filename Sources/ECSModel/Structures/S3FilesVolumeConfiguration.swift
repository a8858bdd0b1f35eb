/// A volume on Amazon S3 Files. The task must have a `taskRoleArn`. API model: `S3FilesVolumeConfiguration`.
public struct S3FilesVolumeConfiguration: Structure {
  /// The full ARN of the S3 Files file system.
  public let fileSystemArn: Member<String>
  /// The directory of the file system to mount. Default: `/`, which is required with an access point.
  public let rootDirectory: Member<String>
  /// The port for encrypted data. Default: the S3 Files mount helper chooses one.
  public let transitEncryptionPort: Member<Int>
  /// The full ARN of the S3 Files access point. With it, `rootDirectory` must be absent or `/`.
  public let accessPointArn: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    fileSystemArn = declare("fileSystemArn", .required, namesOutside: true)
    rootDirectory = declare("rootDirectory")
    transitEncryptionPort = declare("transitEncryptionPort")
    accessPointArn = declare("accessPointArn", namesOutside: true)
  }

  /// The declared members.
  public static let members = declared()
}
