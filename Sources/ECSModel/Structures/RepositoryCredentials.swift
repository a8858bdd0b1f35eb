/// The credentials of a private registry. API model: `RepositoryCredentials`.
public struct RepositoryCredentials: Structure {
  /// The ARN of the Secrets Manager secret; its name is enough for a secret in the task's own region.
  public let credentialsParameter: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    credentialsParameter = declare("credentialsParameter", .required, namesOutside: true)
  }

  /// The declared members.
  public static let members = declared()
}
