extension KeyValuePair {
  /// What rules can read of an environment variable besides its fields.
  public static var facts: [Fact<KeyValuePair>] {
    [Fact("earlierNamesake", derive: { variable, tables in tables.references.earlierNamesake(of: variable) })]
  }
}
