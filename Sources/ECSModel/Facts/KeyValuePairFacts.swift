extension KeyValuePair {
  /// What rules can read of an environment variable besides its fields.
  public static let facts: [Fact] = [
    fact(
      "earlierNamesake", derive: { variable, tables in tables.references.earlierNamesake(of: variable) }),
    fact("isSet") { $0.isSet },
    fact("secretKind", derive: { variable, _ in variable.secretKind }),
    fact("namedSecretKind", derive: { variable, _ in variable.namedSecretKind }),
    fact("heapMiB", derive: { variable, _ in variable.heapMiB }),
    fact("localPorts") { $0.localPorts },
    fact("localPortsOfOthers", derive: { variable, tables in variable.localPortsOfOthers(tables) }),
    fact("peer", derive: { variable, tables in variable.peer(tables) }),
    fact("isPeerLinked", derive: { variable, tables in variable.isPeerLinked(tables) }),
  ]
}

extension Located<KeyValuePair> {
  /// Whether there is a value, be it one that is filled in later.
  var isSet: Bool {
    switch self.value {
    case .absent: false
    case .value(let text): !text.isEmpty
    case .unresolved, .invalid: true
    }
  }

  /// What the value holds that gives access to something, told by its form: `an AWS access key`.
  var secretKind: Field<String> {
    let kind = self.value.found(SecretText.kind)
    // Whether the name is for everyone is asked last, since hardly any value has such a form.
    if !kind.isAbsent, let name = self.name.value, SecretName.isPublic(name) { return .absent }
    return kind
  }

  /// What the value is by the variable's name, if it can be one: `a password`.
  var namedSecretKind: Field<String> {
    guard let name = self.name.value else { return .unresolved }
    guard let kind = SecretName.kind(of: name) else { return .absent }
    return self.value.found { text in
      SecretValue.isPlausible(text, for: kind) && !text.namesItself(name) ? kind.rawValue : nil
    }
  }

  /// The largest heap that the value lets a Java or Node.js process have.
  var heapMiB: Field<Int> { self.value.found(HeapSize.mebibytes(in:)) }

  /// The ports that the value addresses on the container's own host.
  var localPorts: [Int]? { hosts.value?.filter(\.isLocal).compactMap(\.port) }

  /// Those of `localPorts` that another container serves and the variable's own does not.
  func localPortsOfOthers(_ tables: DerivedTables) -> Field<[Int]> {
    guard let ports = localPorts, let container = parent(ContainerDefinition.self) else { return .unresolved }
    if ports.isEmpty { return .value([]) }
    return tables.references.portOwners.ofOthers(than: container, among: ports).map(Field.value)
      ?? .unresolved
  }

  /// Another container of the task that the value names as a host.
  func peer(_ tables: DerivedTables) -> Field<Located<ContainerDefinition>> {
    let own = parent(ContainerDefinition.self)
    return hosts.found { hosts in
      hosts.lazy.compactMap { tables.container(named: .value($0.name)).value }.first { $0 != own }
    }
  }

  /// Whether the variable's container links to the peer.
  func isPeerLinked(_ tables: DerivedTables) -> Field<Bool> {
    peer(tables).flatMap { peer in
      guard let container = parent(ContainerDefinition.self), let name = peer.name.value,
        let isLinked = tables.references.links(container, to: name)
      else { return .unresolved }
      return .value(isLinked)
    }
  }

  /// The hosts that the value names.
  var hosts: Field<[NetworkHost]> {
    self.value.understood { NetworkHost.all(in: $0, ofVariable: self.name.value ?? "") }
  }
}

extension String {
  /// Whether the text is the name again, or the end of it: `DB_PASSWORD` under `SHOP_DB_PASSWORD`.
  fileprivate func namesItself(_ name: String) -> Bool {
    name == self || name.hasSuffix("_" + self)
  }
}
