/// DOC TaskDefinitionPlacementConstraintType
public enum TaskDefinitionPlacementConstraintType: String, Enumeration {
  case memberOf
}
