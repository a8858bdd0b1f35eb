/// DOC ContainerDependency
public struct ContainerDependency: Structure {
  /// DOC ContainerDependency.containerName
  public let containerName: Member<String>
  /// DOC ContainerDependency.condition
  public let condition: Member<ContainerCondition>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    containerName = declare("containerName", .required)
    condition = declare("condition", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "containerName" }
}
