extension ResourceRequirement {
  /// What rules can read of a resource requirement besides its fields.
  public static let facts: [Fact] = [
    fact("earlierOfType", derive: { requirement, tables in tables.earlierOfType(requirement) })
  ]
}

extension Located<ResourceRequirement> {
  /// The type as a name, where it is one of the known ones.
  var typeName: Field<LocatedName> { self.type.flatMap { _ in name(in: \.type) } }
}
