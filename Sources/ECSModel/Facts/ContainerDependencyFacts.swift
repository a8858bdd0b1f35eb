extension ContainerDependency {
  /// What rules can read of a dependency besides its fields.
  public static let facts: [Fact] = [
    fact("target", derive: { dependency, tables in tables.container(named: dependency.containerName) }),
    fact("cycle", derive: { dependency, tables in tables.cycle(from: dependency) }),
  ]
}
