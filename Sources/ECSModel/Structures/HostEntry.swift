/// DOC HostEntry
public struct HostEntry: Structure {
  /// DOC HostEntry.hostname
  public let hostname: Member<String>
  /// DOC HostEntry.ipAddress
  public let ipAddress: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    hostname = declare("hostname", .required)
    ipAddress = declare("ipAddress", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "hostname" }
}
