/// DOC VolumeFrom
public struct VolumeFrom: Structure {
  /// DOC VolumeFrom.sourceContainer
  public let sourceContainer: Member<String>
  /// DOC VolumeFrom.readOnly
  public let readOnly: Member<Bool>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sourceContainer = declare("sourceContainer")
    readOnly = declare("readOnly")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "sourceContainer" }
}
