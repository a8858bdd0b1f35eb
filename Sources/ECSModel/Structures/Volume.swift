/// DOC Volume
public struct Volume: Structure {
  /// DOC Volume.name
  public let name: Member<String>
  /// DOC Volume.host
  public let host: Member<HostVolumeProperties>
  /// DOC Volume.dockerVolumeConfiguration
  public let dockerVolumeConfiguration: Member<DockerVolumeConfiguration>
  /// DOC Volume.efsVolumeConfiguration
  public let efsVolumeConfiguration: Member<EFSVolumeConfiguration>
  /// DOC Volume.s3filesVolumeConfiguration
  public let s3filesVolumeConfiguration: Member<S3FilesVolumeConfiguration>
  /// DOC Volume.fsxWindowsFileServerVolumeConfiguration
  public let fsxWindowsFileServerVolumeConfiguration: Member<FSxWindowsFileServerVolumeConfiguration>
  /// DOC Volume.configuredAtLaunch
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
  public static var identity: String? { "name" }
}
