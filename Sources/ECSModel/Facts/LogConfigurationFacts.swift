extension LogConfiguration {
  /// What rules can read of a log configuration besides its fields.
  public static let facts: [Fact] = [fact("optionsWithSecrets") { $0.options.namesWithSecrets }]
}
