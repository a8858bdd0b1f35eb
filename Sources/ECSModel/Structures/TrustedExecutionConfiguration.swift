/// How a task is isolated from other tasks on its instance, and attested. Only for Amazon ECS Managed
/// Instances. API model: `TrustedExecutionConfiguration`.
public struct TrustedExecutionConfiguration: Structure {
  /// What separates the task from others.
  public let isolationMode: Member<IsolationMode>
  /// The base64 text of the policy that says which containers may run and how. Required with
  /// `CONFIDENTIAL_SANDBOX`.
  public let attestationPolicy: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    isolationMode = declare("isolationMode", .required)
    attestationPolicy = declare("attestationPolicy")
  }

  /// The declared members.
  public static let members = declared()
}
