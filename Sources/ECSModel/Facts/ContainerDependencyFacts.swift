extension ContainerDependency {
  /// What rules can read of a dependency besides its fields.
  public static var facts: [Fact<ContainerDependency>] {
    [
      Fact("target", derive: { dependency, tables in tables.container(named: dependency.containerName) }),
      Fact("cycle", derive: { dependency, tables in tables.cycle(from: dependency) }),
    ]
  }
}
