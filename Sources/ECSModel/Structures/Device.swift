/// A device of the instance that a container can use. API model: `Device`.
public struct Device: Structure {
  /// The path of the device on the instance.
  public let hostPath: Member<String>
  /// The path of the device in the container.
  public let containerPath: Member<String>
  /// What the container may do with the device. Default: `read`, `write` and `mknod`.
  public let permissions: Member<[DeviceCgroupPermission]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    hostPath = declare("hostPath", .required)
    containerPath = declare("containerPath")
    permissions = declare("permissions")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "hostPath" }
}
