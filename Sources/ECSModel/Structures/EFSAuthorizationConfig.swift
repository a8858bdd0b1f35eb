/// DOC EFSAuthorizationConfig
public struct EFSAuthorizationConfig: Structure {
  /// DOC EFSAuthorizationConfig.accessPointId
  public let accessPointId: Member<String>
  /// DOC EFSAuthorizationConfig.iam
  public let iam: Member<EFSAuthorizationConfigIAM>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    accessPointId = declare("accessPointId")
    iam = declare("iam")
  }

  /// The declared members.
  public static let members = declared()
}
