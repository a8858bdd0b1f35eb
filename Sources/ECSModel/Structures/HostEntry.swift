/// An entry of a container's /etc/hosts. API model: `HostEntry`.
public struct HostEntry: Structure {
  /// The name to resolve.
  public let hostname: Member<String>
  /// The address that the name resolves to.
  public let ipAddress: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    hostname = declare("hostname", .required)
    ipAddress = declare("ipAddress", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "hostname" }
}
