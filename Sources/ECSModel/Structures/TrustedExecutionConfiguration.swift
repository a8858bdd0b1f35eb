/// DOC TrustedExecutionConfiguration
public struct TrustedExecutionConfiguration: Structure {
  /// DOC TrustedExecutionConfiguration.isolationMode
  public let isolationMode: Member<IsolationMode>
  /// DOC TrustedExecutionConfiguration.attestationPolicy
  public let attestationPolicy: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    isolationMode = declare("isolationMode", .required)
    attestationPolicy = declare("attestationPolicy")
  }

  /// The declared members.
  public static let members = declared()
}
