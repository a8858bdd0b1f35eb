/// DOC RuntimePlatform
public struct RuntimePlatform: Structure {
  /// DOC RuntimePlatform.cpuArchitecture
  public let cpuArchitecture: Member<CPUArchitecture>
  /// DOC RuntimePlatform.operatingSystemFamily
  public let operatingSystemFamily: Member<OSFamily>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    cpuArchitecture = declare("cpuArchitecture")
    operatingSystemFamily = declare("operatingSystemFamily")
  }

  /// The declared members.
  public static let members = declared()
}
