/// A data volume of a task: a name, and at most one of the kinds of storage. With none it is a directory of
/// the host. API model: `Volume`.
public struct Volume: Structure {
  /// The name by which `mountPoints` refers to the volume. Up to 255 letters, digits, hyphens and
  /// underscores. Required for EFS, S3 Files and volumes configured at launch.
  public let name: Member<String>
  /// A directory of the instance (bind mount). Empty, it is one that Docker chooses.
  public let host: Member<HostVolumeProperties>
  /// A volume that Docker manages. Not supported on Fargate.
  public let dockerVolumeConfiguration: Member<DockerVolumeConfiguration>
  /// A volume on Amazon EFS.
  public let efsVolumeConfiguration: Member<EFSVolumeConfiguration>
  /// A volume on Amazon S3 Files.
  public let s3filesVolumeConfiguration: Member<S3FilesVolumeConfiguration>
  /// A volume on Amazon FSx for Windows File Server.
  public let fsxWindowsFileServerVolumeConfiguration: Member<FSxWindowsFileServerVolumeConfiguration>
  /// Whether the storage, an Amazon EBS volume, is described when the service or task is created. At most one
  /// volume of a task definition can have it.
  public let configuredAtLaunch: Member<Bool>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name")
    host = declare("host")
    dockerVolumeConfiguration = declare("dockerVolumeConfiguration")
    efsVolumeConfiguration = declare("efsVolumeConfiguration")
    s3filesVolumeConfiguration = declare("s3filesVolumeConfiguration")
    fsxWindowsFileServerVolumeConfiguration = declare("fsxWindowsFileServerVolumeConfiguration")
    configuredAtLaunch = declare("configuredAtLaunch")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "name" }
}
