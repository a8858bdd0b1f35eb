/// A condition that an instance must meet to run the task. Not supported on Fargate. API model:
/// `TaskDefinitionPlacementConstraint`.
public struct TaskDefinitionPlacementConstraint: Structure {
  /// The kind of condition; `memberOf` is the only one.
  public let type: Member<TaskDefinitionPlacementConstraintType>
  /// The condition in the cluster query language, such as `attribute:ecs.instance-type =~ t3.*`.
  public let expression: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    type = declare("type")
    expression = declare("expression")
  }

  /// The declared members.
  public static let members = declared()
}
