/// DOC ResourceRequirement
public struct ResourceRequirement: Structure {
  /// DOC ResourceRequirement.value
  public let value: Member<String>
  /// DOC ResourceRequirement.type
  public let type: Member<ResourceType>
  /// DOC ResourceRequirement.sharingStrategy
  public let sharingStrategy: Member<SharingStrategy>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    value = declare("value")
    type = declare("type", .required)
    sharingStrategy = declare("sharingStrategy")
  }

  /// The declared members.
  public static let members = declared()
}
