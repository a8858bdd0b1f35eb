/// A file in S3 with one `VARIABLE=VALUE` per line; its name ends in `.env`. Lines that begin with `#` are
/// comments. On Fargate it needs Linux platform 1.4.0 or later. API model: `EnvironmentFile`.
public struct EnvironmentFile: Structure {
  /// The ARN of the object in S3.
  public let value: Member<String>
  /// The kind of file; `s3` is the only one.
  public let type: Member<EnvironmentFileType>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    value = declare("value", .required, namesOutside: true)
    type = declare("type", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "value" }
}
