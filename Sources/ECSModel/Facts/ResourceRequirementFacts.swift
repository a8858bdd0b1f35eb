extension ResourceRequirement {
  /// What rules can read of a resource requirement besides its fields.
  public static var facts: [Fact<ResourceRequirement>] {
    [
      Fact("earlierOfType", derive: { requirement, tables in tables.earlierOfType(requirement) })
    ]
  }
}
