/// The kind of a placement constraint. API model: `TaskDefinitionPlacementConstraintType`.
public enum TaskDefinitionPlacementConstraintType: String, Enumeration {
  /// The instance must match an expression.
  case memberOf
}
