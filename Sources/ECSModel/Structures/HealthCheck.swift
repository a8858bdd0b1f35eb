/// DOC HealthCheck
public struct HealthCheck: Structure {
  /// DOC HealthCheck.command
  public let command: Member<[String]>
  /// DOC HealthCheck.interval
  public let interval: Member<Int>
  /// DOC HealthCheck.timeout
  public let timeout: Member<Int>
  /// DOC HealthCheck.retries
  public let retries: Member<Int>
  /// DOC HealthCheck.startPeriod
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
