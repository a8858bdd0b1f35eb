/// How a task logs in to FSx for Windows File Server. API model: `FSxWindowsFileServerAuthorizationConfig`.
public struct FSxWindowsFileServerAuthorizationConfig: Structure {
  /// The ARN of the Secrets Manager secret or the SSM parameter that holds the credentials.
  public let credentialsParameter: Member<String>
  /// The fully qualified name of the Active Directory domain, managed by AWS or self-hosted on EC2.
  public let domain: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    credentialsParameter = declare("credentialsParameter", .required, namesOutside: true)
    domain = declare("domain", .required)
  }

  /// The declared members.
  public static let members = declared()
}
