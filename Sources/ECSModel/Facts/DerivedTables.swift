/// Tables over one document that several facts need; each is made when first asked for.
public final class DerivedTables {
  let task: Located<TaskDefinition>

  /// Makes the tables of a document.
  public init(_ document: TaskDefinitionDocument) {
    task = document.task
  }
}
