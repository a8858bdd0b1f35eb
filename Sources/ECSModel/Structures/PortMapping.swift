/// A port of a container and the port of the instance that leads to it. API model: `PortMapping`.
public struct PortMapping: Structure {
  /// The port in the container. With network mode `bridge` and no `hostPort`, the instance picks a free host
  /// port for it.
  public let containerPort: Member<Int>
  /// The port of the instance. With network mode `awsvpc` or `host` it must equal `containerPort` or be
  /// absent; with `bridge`, 0 or absence means a port from the ephemeral range. Absent with
  /// `containerPortRange`.
  public let hostPort: Member<Int>
  /// The transport protocol, in lower case. Default: `tcp`.
  public let `protocol`: Member<TransportProtocol>
  /// The name that Service Connect and VPC Lattice use. Up to 64 lowercase letters, digits, underscores and
  /// hyphens, not beginning with a hyphen.
  public let name: Member<String>
  /// The application protocol for Service Connect. Default: plain TCP. It cannot be changed for an existing
  /// service.
  public let appProtocol: Member<ApplicationProtocol>
  /// Several ports at once, such as `8000-8010`, from 1 to 65535, at most 100 ranges in a container without
  /// overlap. Only with network mode `bridge` or `awsvpc`; needs container agent 1.67.0.
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
  public static var identity: StaticString? { "name" }
}
