/// The App Mesh proxy of a task. API model: `ProxyConfiguration`.
public struct ProxyConfiguration: Structure {
  /// The kind of proxy; `APPMESH` is the only one.
  public let type: Member<ProxyConfigurationType>
  /// The name of the container that is the proxy.
  public let containerName: Member<String>
  /// Network settings: `IgnoredUID` or `IgnoredGID`, `AppPorts`, `ProxyIngressPort`, `ProxyEgressPort`,
  /// `EgressIgnoredPorts` and `EgressIgnoredIPs`.
  public let properties: Member<[KeyValuePair]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    type = declare("type")
    containerName = declare("containerName", .required)
    properties = declare("properties")
  }

  /// The declared members.
  public static let members = declared()
}
