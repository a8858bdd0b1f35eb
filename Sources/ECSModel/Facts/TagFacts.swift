extension Tag {
  /// What rules can read of a tag besides its fields.
  public static let facts: [Fact] = [
    fact("earlierNamesake", derive: { tag, tables in tables.earlierNamesake(of: tag) })
  ]
}
