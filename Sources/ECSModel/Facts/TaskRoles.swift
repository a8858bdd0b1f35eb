extension Located<TaskDefinition> {
  /// Whose role the task's first one is that is written as an ARN. That is whoever registers the definition: ECS takes
  /// no role of another account.
  var roleOwner: RoleOwner? { Self.roleOwner(self.executionRoleArn) ?? Self.roleOwner(self.taskRoleArn) }

  private static func roleOwner(_ role: Field<String>) -> RoleOwner? {
    role.value?.withBytes(RoleOwner.init(ofRole:))
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
    if containers.contains(where: { $0.logConfiguration.value?.usesCloudWatch ?? false }) {
      needs.append("awslogs on Fargate")
    }
    return needs
  }
}

extension Located<LogConfiguration> {
  /// Whether the driver is CloudWatch's.
  fileprivate var usesCloudWatch: Bool { self.text(of: \.logDriver) { $0.isText("awslogs") }.value ?? false }
}
