/// DOC MountPoint
public struct MountPoint: Structure {
  /// DOC MountPoint.sourceVolume
  public let sourceVolume: Member<String>
  /// DOC MountPoint.containerPath
  public let containerPath: Member<String>
  /// DOC MountPoint.readOnly
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
  public static var identity: String? { "containerPath" }
}
