extension ResourceRequirement {
  /// What rules can read of a resource requirement besides its fields.
  public static let facts: [Fact] = [
    fact("earlierOfType", derive: { requirement, tables in tables.earlierOfType(requirement) })
  ]
}
