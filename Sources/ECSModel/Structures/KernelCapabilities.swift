/// Linux capabilities that differ from Docker's defaults. Names as in capabilities(7) without `CAP_`, or
/// `ALL`. Ignored for privileged containers. API model: `KernelCapabilities`.
public struct KernelCapabilities: Structure {
  /// Capabilities that the container gets in addition. Fargate allows only `SYS_PTRACE`, on platform 1.4.0 or
  /// later.
  public let add: Member<[String]>
  /// Capabilities that the container loses. They are dropped before those in `add` are added.
  public let drop: Member<[String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    add = declare("add")
    drop = declare("drop")
  }

  /// The declared members.
  public static let members = declared()
}
