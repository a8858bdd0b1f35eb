/// How a task is allowed to mount an Amazon EFS file system. API model: `EFSAuthorizationConfig`.
public struct EFSAuthorizationConfig: Structure {
  /// The EFS access point. With it, `rootDirectory` must be absent or `/`, and transit encryption on.
  public let accessPointId: Member<String>
  /// Whether the task role authorizes the mount. Default: `DISABLED`; if enabled, transit encryption must be
  /// on.
  public let iam: Member<EFSAuthorizationConfigIAM>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    accessPointId = declare("accessPointId", namesOutside: true)
    iam = declare("iam")
  }

  /// The declared members.
  public static let members = declared()
}
