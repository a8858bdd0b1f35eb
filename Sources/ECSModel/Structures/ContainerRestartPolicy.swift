/// DOC ContainerRestartPolicy
public struct ContainerRestartPolicy: Structure {
  /// DOC ContainerRestartPolicy.enabled
  public let enabled: Member<Bool>
  /// DOC ContainerRestartPolicy.ignoredExitCodes
  public let ignoredExitCodes: Member<[Int]>
  /// DOC ContainerRestartPolicy.restartAttemptPeriod
  public let restartAttemptPeriod: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    enabled = declare("enabled", .required)
    ignoredExitCodes = declare("ignoredExitCodes")
    restartAttemptPeriod = declare("restartAttemptPeriod")
  }

  /// The declared members.
  public static let members = declared()
}
