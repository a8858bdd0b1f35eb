extension KeyValuePair {
  /// What rules can read of an environment variable besides its fields.
  public static let facts: [Fact] = [
    fact(
      "earlierNamesake", derive: { variable, tables in tables.references.earlierNamesake(of: variable) }),
    fact("isSet") { $0.isSet },
    fact("secretKind", derive: { variable, _ in variable.secretKind }),
    fact("namedSecretKind", derive: { variable, _ in variable.namedSecretKind }),
    fact("heapMiB", derive: { variable, _ in variable.heapMiB }),
    fact(
      "localPorts",
      derive: { variable, tables in variable.localPorts(tables).map(Field.value) ?? .unresolved }),
    fact("localPortsOfOthers", derive: { variable, tables in variable.localPortsOfOthers(tables) }),
    fact("peer", derive: { variable, tables in variable.peer(tables) }),
    fact("isPeerLinked", derive: { variable, tables in variable.isPeerLinked(tables) }),
  ]
}

extension Located<KeyValuePair> {
  /// Whether there is a value, be it one that is filled in later.
  var isSet: Bool {
    switch valueState {
    case .absent: false
    case .value: self.text(of: \.value, { !$0.isEmpty }).value ?? true
    case .unresolved, .invalid: true
    }
  }

  /// What the value holds that gives access to something, told by its form: `an AWS access key`.
  var secretKind: Field<String> {
    let kind = self.text(of: \.value) { SecretText.kind(of: $0) }.found { $0 }
    // Whether the name is for everyone is asked last, since hardly any value has such a form.
    if !kind.isAbsent, self.text(of: \.name, SecretName.isPublic).value == true { return .absent }
    return kind
  }

  /// What the value is by the variable's name, if it can be one: `a password`.
  var namedSecretKind: Field<String> {
    guard let kind = self.text(of: \.name, SecretName.kind).value else { return .unresolved }
    guard let kind else { return .absent }
    return self.text(of: \.value) { text in
      SecretValue.isPlausible(text, for: kind) && !isNameAgain(text) ? kind.rawValue : nil
    }.found { $0 }
  }

  /// Whether a value is the variable's name again, or the end of it: `DB_PASSWORD` under `SHOP_DB_PASSWORD`.
  private func isNameAgain(_ value: TextBytes) -> Bool {
    self.text(of: \.name) { name in
      guard name.count >= value.count, name.suffix(value.count).hasSameBytes(as: value) else { return false }
      return name.count == value.count || name.dropLast(value.count).last == UInt8(ascii: "_")
    }.value ?? false
  }

  /// The largest heap that the value lets a Java or Node.js process have.
  var heapMiB: Field<Int> { self.text(of: \.value, HeapSize.mebibytes).found { $0 } }

  /// The ports that the value addresses on the container's own host; nil where it is not known.
  func localPorts(_ tables: DerivedTables) -> [Int]? {
    valueState == .value ? tables.references.hosts.localPorts(of: index) : nil
  }

  /// Those of `localPorts` that another container serves and the variable's own does not.
  func localPortsOfOthers(_ tables: DerivedTables) -> Field<[Int]> {
    guard let ports = localPorts(tables), let owner = storage.parent(of: index) else { return .unresolved }
    if ports.isEmpty { return .value([]) }
    return tables.references.portOwners.ofOthers(than: object(owner), among: ports).map(Field.value)
      ?? .unresolved
  }

  /// Another container of the task that the value names as a host.
  func peer(_ tables: DerivedTables) -> Field<Located<ContainerDefinition>> {
    switch valueState {
    case .value: objectIfAny(tables.references.hosts.peer(of: index))
    case .unresolved: .unresolved
    case .absent, .invalid: .absent
    }
  }

  /// Whether the variable's container links to the peer.
  func isPeerLinked(_ tables: DerivedTables) -> Field<Bool> {
    peer(tables).flatMap { peer in
      guard let container = parent(ContainerDefinition.self), let name = peer.name(in: \.name).value,
        let isLinked = tables.references.links(container, to: name)
      else { return .unresolved }
      return .value(isLinked)
    }
  }

  private var valueState: Slot.State { storage.state(of: KeyValuePair.members.value.index, in: index) }
}
