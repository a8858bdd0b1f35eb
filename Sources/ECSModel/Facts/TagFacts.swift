extension Tag {
  /// What rules can read of a tag besides its fields.
  public static var facts: [Fact<Tag>] {
    [
      Fact("earlierNamesake", derive: { tag, tables in tables.earlierNamesake(of: tag) })
    ]
  }
}
