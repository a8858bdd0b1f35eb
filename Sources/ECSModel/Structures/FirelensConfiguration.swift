/// Makes a container the log router for the others (FireLens). API model: `FirelensConfiguration`.
public struct FirelensConfiguration: Structure {
  /// The program that routes the logs.
  public let type: Member<FirelensConfigurationType>
  /// Settings of the router: `enable-ecs-log-metadata` (`true` or `false`), `config-file-type` (`s3` or
  /// `file`; Fargate takes only `file`) and `config-file-value` (the ARN or path of the configuration).
  public let options: Member<[String: String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    type = declare("type", .required)
    options = declare("options")
  }

  /// The declared members.
  public static let members = declared()
}
