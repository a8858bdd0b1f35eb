/// A container that another one waits for. API model: `ContainerDependency`.
public struct ContainerDependency: Structure {
  /// The name of the container to wait for, in the same task definition.
  public let containerName: Member<String>
  /// What the container must have reached.
  public let condition: Member<ContainerCondition>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    containerName = declare("containerName", .required)
    condition = declare("condition", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "containerName" }
}
