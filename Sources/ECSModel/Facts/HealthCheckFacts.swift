extension HealthCheck {
  /// What rules can read of a health check besides its fields.
  public static let facts: [Fact] = [
    fact("form") { $0.form },
    fact("localPorts") { $0.localPorts },
    fact("unservedPorts", derive: { check, tables in check.unservedPorts(tables) }),
    fact("secretsInCommand") { CommandSecrets.positions(in: $0.command) },
  ]
}

extension Located<HealthCheck> {
  /// The first word of the command: `CMD`, `CMD-SHELL` or `NONE`, or whatever stands there; empty for an empty
  /// command.
  var form: String? {
    guard let words = self.command.value else { return nil }
    return words.isEmpty ? "" : words[0].value
  }

  /// The ports that the command asks on the container's own host, from URLs such as
  /// `http://localhost:8080/health`.
  var localPorts: [Int]? {
    guard let words = self.command.value, words.isWhollyKnown else { return nil }
    var ports: [Int] = []
    for slot in words.range {
      storage.withText(at: slot) { ports += LocalURL.ports(in: $0) }
    }
    return ports
  }

  /// Those of `localPorts` that no port mapping of the task names.
  func unservedPorts(_ tables: DerivedTables) -> Field<[Int]> {
    localPorts.flatMap(tables.unserved).map(Field.value) ?? .unresolved
  }
}
