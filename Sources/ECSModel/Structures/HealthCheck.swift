/// A command that ECS runs in a container to see whether it is healthy; it overrides the image's own. Needs
/// container agent 1.17.0 or Fargate platform 1.1.0. API model: `HealthCheck`.
public struct HealthCheck: Structure {
  /// The command: `CMD` with program and arguments, or `CMD-SHELL` with one line for the container's shell;
  /// without either it is taken as `CMD`. Exit code 0 means healthy.
  public let command: Member<[String]>
  /// The seconds between two checks, from 5 to 300. Default: 30.
  public let interval: Member<Int>
  /// The seconds after which a check counts as failed, from 2 to 60. Default: 5.
  public let timeout: Member<Int>
  /// How many failures in a row make the container unhealthy, from 1 to 10. Default: 3.
  public let retries: Member<Int>
  /// The seconds after the start in which failures do not count, from 0 to 300; they count again once a check
  /// has succeeded. Default: no such time.
  public let startPeriod: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    command = declare("command", .required)
    interval = declare("interval")
    timeout = declare("timeout")
    retries = declare("retries")
    startPeriod = declare("startPeriod")
  }

  /// The declared members.
  public static let members = declared()
}
