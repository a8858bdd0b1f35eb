extension LogConfiguration {
  /// What rules can read of a log configuration besides its fields.
  public static var facts: [Fact<LogConfiguration>] {
    [Fact("optionsWithSecrets") { $0.options.namesWithSecrets }]
  }
}
