/// DOC Device
public struct Device: Structure {
  /// DOC Device.hostPath
  public let hostPath: Member<String>
  /// DOC Device.containerPath
  public let containerPath: Member<String>
  /// DOC Device.permissions
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
  public static var identity: String? { "hostPath" }
}
