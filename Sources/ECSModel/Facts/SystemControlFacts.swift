extension SystemControl {
  /// What rules can read of a system control besides its fields.
  public static var facts: [Fact<SystemControl>] {
    [
      Fact("earlierNamesake", derive: { control, tables in tables.earlierNamesake(of: control) })
    ]
  }
}
