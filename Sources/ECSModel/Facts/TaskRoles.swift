extension Located<TaskDefinition> {
  /// The ARN of the task's first role that is written as one. Its account and partition are those of whoever
  /// registers the definition: ECS takes no role of another account.
  var roleName: AmazonResourceName? {
    Self.roleName(self.executionRoleArn) ?? Self.roleName(self.taskRoleArn)
  }

  private static func roleName(_ role: Field<String>) -> AmazonResourceName? {
    guard let name = role.value.flatMap(AmazonResourceName.init), name.isRole else { return nil }
    return name
  }

  /// For what ECS demands an execution role at registration, in words; what is not known counts as nothing.
  ///
  /// Source: the errors of RegisterTaskDefinition: "Fargate requires task definition to have execution role ARN
  /// to support log driver awslogs" and "… to support ECR images", "When you are specifying container secrets,
  /// you must also specify a value for 'executionRoleArn'", "Private repository authentication requires that the
  /// task definition specify a value for executionRoleArn".
  var executionRoleNeeds: [String]? {
    let containers = self.containerDefinitions.knownElements()
    var needs: [String] = []
    if containers.contains(where: \.hasSecrets) { needs.append("secrets") }
    if containers.contains(where: { !$0.repositoryCredentials.isAbsent }) {
      needs.append("registry credentials")
    }
    guard requires(.fargate) == true else { return needs }
    if containers.contains(where: { $0.isPrivateECRImage == true }) {
      needs.append("images from Amazon ECR on Fargate")
    }
    if containers.contains(where: { $0.logConfiguration.value?.logDriver.value == .awslogs }) {
      needs.append("awslogs on Fargate")
    }
    return needs
  }
}
