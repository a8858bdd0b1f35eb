/// DOC ProxyConfiguration
public struct ProxyConfiguration: Structure {
  /// DOC ProxyConfiguration.type
  public let type: Member<ProxyConfigurationType>
  /// DOC ProxyConfiguration.containerName
  public let containerName: Member<String>
  /// DOC ProxyConfiguration.properties
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
