/// Another container whose volumes a container mounts. API model: `VolumeFrom`.
public struct VolumeFrom: Structure {
  /// The name of the other container, in the same task definition.
  public let sourceContainer: Member<String>
  /// Whether the volumes can only be read. Default: `false`.
  public let readOnly: Member<Bool>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sourceContainer = declare("sourceContainer")
    readOnly = declare("readOnly")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "sourceContainer" }
}
