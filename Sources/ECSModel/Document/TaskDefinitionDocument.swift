/// One decoded task definition with what did not fit the API model.
public struct TaskDefinitionDocument: Sendable {
  /// How the definition is wrapped.
  public enum Form: Sendable {
    /// The request itself, as RegisterTaskDefinition takes it.
    case request
    /// `{"taskDefinition": {…}}`, as the API answers.
    case description
    /// A bare list of container definitions, as Terraform templates hold; nothing is known of the task.
    case containerList
  }

  /// How the definition is wrapped.
  public let form: Form

  /// What did not fit the API model, in the order of its places.
  public let issues: [ModelIssue]

  /// The decoded objects.
  public let storage: DocumentStorage

  /// The task definition.
  public var task: Located<TaskDefinition> { Located(storage: storage, index: 0) }
}
