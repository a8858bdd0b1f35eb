/// A directory of the instance that containers mount (a bind mount). API model: `HostVolumeProperties`.
public struct HostVolumeProperties: Structure {
  /// The directory on the instance, created if it does not exist and kept until somebody deletes it. Default:
  /// Docker chooses one, which may not outlive the containers. Not supported on Fargate.
  public let sourcePath: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sourcePath = declare("sourcePath")
  }

  /// The declared members.
  public static let members = declared()
}
