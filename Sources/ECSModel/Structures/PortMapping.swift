/// DOC PortMapping
public struct PortMapping: Structure {
  /// DOC PortMapping.containerPort
  public let containerPort: Member<Int>
  /// DOC PortMapping.hostPort
  public let hostPort: Member<Int>
  /// DOC PortMapping.protocol
  public let `protocol`: Member<TransportProtocol>
  /// DOC PortMapping.name
  public let name: Member<String>
  /// DOC PortMapping.appProtocol
  public let appProtocol: Member<ApplicationProtocol>
  /// DOC PortMapping.containerPortRange
  public let containerPortRange: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    containerPort = declare("containerPort")
    hostPort = declare("hostPort")
    `protocol` = declare("protocol")
    name = declare("name")
    appProtocol = declare("appProtocol")
    containerPortRange = declare("containerPortRange")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "name" }
}
