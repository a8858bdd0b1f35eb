extension TaskDefinition {
  /// What DescribeTaskDefinition answers and RegisterTaskDefinition does not take (API model: `TaskDefinition`
  /// less `RegisterTaskDefinitionRequest`).
  static let readOnlyMembers: Set<String> = [
    "taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities", "registeredAt",
    "registeredBy", "deregisteredAt", "deleteRequestedAt",
  ]
}
