/// A file system in memory. API model: `Tmpfs`.
public struct Tmpfs: Structure {
  /// The absolute path in the container.
  public let containerPath: Member<String>
  /// The largest size in MiB.
  public let size: Member<Int>
  /// Options of the mount, such as `ro`, `noexec` or `nosuid`.
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
  public static var identity: StaticString? { "containerPath" }
}
