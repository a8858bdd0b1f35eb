/// Where a container mounts a volume of the task. API model: `MountPoint`.
public struct MountPoint: Structure {
  /// The name of the volume, as `volumes` has it.
  public let sourceVolume: Member<String>
  /// The path in the container; registration refuses a mount point without it.
  public let containerPath: Member<String>
  /// Whether the container can only read the volume. Default: `false`.
  public let readOnly: Member<Bool>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sourceVolume = declare("sourceVolume")
    containerPath = declare("containerPath")
    readOnly = declare("readOnly")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "containerPath" }
}
