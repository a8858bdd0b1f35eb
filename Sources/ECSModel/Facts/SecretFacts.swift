extension Secret {
  /// What rules can read of a secret besides its fields.
  public static let facts: [Fact] = [
    fact("valueFromFault", derive: { secret, _ in secret.valueFromFault }),
    fact("earlierNamesake", derive: { secret, tables in tables.references.earlierNamesake(of: secret) }),
    fact("variable", derive: { secret, tables in tables.references.variable(of: secret) }),
  ]
}

extension Located<Secret> {
  /// What is wrong with `valueFrom`, as the end of a sentence that begins with it; absent where nothing is.
  ///
  /// Source: the API model's documentation of `valueFrom`, and the developer guide's page on sensitive data:
  /// the ARN of a Secrets Manager secret, which may name a JSON key, a version stage and a version id, or the
  /// ARN or name of a parameter in Systems Manager.
  var valueFromFault: Field<String> {
    self.text(of: \.valueFrom, SecretSource.fault).flatMap { $0.map(Field.value) ?? .absent }
  }
}
