/// DOC HostVolumeProperties
public struct HostVolumeProperties: Structure {
  /// DOC HostVolumeProperties.sourcePath
  public let sourcePath: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sourcePath = declare("sourcePath")
  }

  /// The declared members.
  public static let members = declared()
}
