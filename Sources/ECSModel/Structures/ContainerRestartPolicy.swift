/// When ECS restarts a container by itself instead of replacing the whole task. API model:
/// `ContainerRestartPolicy`.
public struct ContainerRestartPolicy: Structure {
  /// Whether the container is restarted at all.
  public let enabled: Member<Bool>
  /// Exit codes after which the container is not restarted, at most 50. Default: none.
  public let ignoredExitCodes: Member<[Int]>
  /// The seconds that the container must have run before it is restarted, so at most one restart in this
  /// time. From 60 to 1800; default: 300.
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
