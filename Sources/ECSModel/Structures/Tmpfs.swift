/// DOC Tmpfs
public struct Tmpfs: Structure {
  /// DOC Tmpfs.containerPath
  public let containerPath: Member<String>
  /// DOC Tmpfs.size
  public let size: Member<Int>
  /// DOC Tmpfs.mountOptions
  public let mountOptions: Member<[String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    containerPath = declare("containerPath", .required)
    size = declare("size", .required)
    mountOptions = declare("mountOptions")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "containerPath" }
}
