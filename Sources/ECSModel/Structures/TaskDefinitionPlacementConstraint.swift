/// DOC TaskDefinitionPlacementConstraint
public struct TaskDefinitionPlacementConstraint: Structure {
  /// DOC TaskDefinitionPlacementConstraint.type
  public let type: Member<TaskDefinitionPlacementConstraintType>
  /// DOC TaskDefinitionPlacementConstraint.expression
  public let expression: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    type = declare("type")
    expression = declare("expression")
  }

  /// The declared members.
  public static let members = declared()
}
