/// Where a container's output goes. On EC2 the agent must list the driver in ECS_AVAILABLE_LOGGING_DRIVERS.
/// API model: `LogConfiguration`.
public struct LogConfiguration: Structure {
  /// The log driver. Fargate has `awslogs`, `splunk` and `awsfirelens`; Managed Instances also `json-file`;
  /// EC2 has all of them.
  public let logDriver: Member<LogDriver>
  /// Settings of the driver. `awslogs` needs `awslogs-group` and `awslogs-region`, on Fargate also
  /// `awslogs-stream-prefix`; `splunk` needs `splunk-token` and `splunk-url`. All take `mode` (default:
  /// `non-blocking`) and `max-buffer-size` (default: `10m`).
  public let options: Member<[String: String]>
  /// Settings of the driver whose values are secrets.
  public let secretOptions: Member<[Secret]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    logDriver = declare("logDriver", .required)
    options = declare("options", namesOutside: true)
    secretOptions = declare("secretOptions")
  }

  /// The declared members.
  public static let members = declared()
}
