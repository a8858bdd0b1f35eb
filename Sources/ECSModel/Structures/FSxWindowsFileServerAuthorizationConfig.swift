/// DOC FSxWindowsFileServerAuthorizationConfig
public struct FSxWindowsFileServerAuthorizationConfig: Structure {
  /// DOC FSxWindowsFileServerAuthorizationConfig.credentialsParameter
  public let credentialsParameter: Member<String>
  /// DOC FSxWindowsFileServerAuthorizationConfig.domain
  public let domain: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    credentialsParameter = declare("credentialsParameter", .required)
    domain = declare("domain", .required)
  }

  /// The declared members.
  public static let members = declared()
}
