/// DOC RepositoryCredentials
public struct RepositoryCredentials: Structure {
  /// DOC RepositoryCredentials.credentialsParameter
  public let credentialsParameter: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    credentialsParameter = declare("credentialsParameter", .required)
  }

  /// The declared members.
  public static let members = declared()
}
