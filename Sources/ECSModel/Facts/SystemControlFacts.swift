extension SystemControl {
  /// What rules can read of a system control besides its fields.
  public static let facts: [Fact] = [
    fact("earlierNamesake", derive: { control, tables in tables.earlierNamesake(of: control) })
  ]
}
