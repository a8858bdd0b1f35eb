public import Syntax

extension TaskDefinitionDocument {
  /// Where the definition holds secrets in plain text, in the order of the text: what no report may show.
  public var secretPlaces: [ByteRange] { DerivedTables(self).secretPlaces }
}

extension DerivedTables {
  /// Where the definition holds secrets in plain text, in the order of the text: what no report may show.
  ///
  /// They are those that facts tell of, most of which rules have asked for.
  public var secretPlaces: [ByteRange] {
    var loci: [Locus] = []
    for container in task.containerDefinitions.knownElements() {
      for variable in container.environment.knownElements()
      where tells(SecretFact.kind, of: variable) || tells(SecretFact.namedKind, of: variable) {
        loci.append(variable.locus(of: \.value))
      }
      if tells(SecretFact.inCommand, of: container) {
        loci += CommandSecrets.loci(in: container.command, at: container.locus(of: \.command))
      }
      if tells(SecretFact.inEntryPoint, of: container) {
        loci += CommandSecrets.loci(in: container.entryPoint, at: container.locus(of: \.entryPoint))
      }
      if let check = container.healthCheck.value, tells(SecretFact.inHealthCheck, of: check) {
        loci += CommandSecrets.loci(in: check.command, at: check.locus(of: \.command))
      }
      if tells(SecretFact.inLabels, of: container) {
        loci += container.dockerLabels.secretLoci(at: container.locus(of: \.dockerLabels))
      }
      if let log = container.logConfiguration.value, tells(SecretFact.inLogOptions, of: log) {
        loci += log.options.secretLoci(at: log.locus(of: \.options))
      }
    }
    return loci.map(task.storage.range(of:)).sorted { $0.start < $1.start }
  }

  /// Whether a fact is there, and is no empty list.
  private func tells<Type: Structure>(_ place: Int?, of object: Located<Type>) -> Bool {
    guard let place else { return false }
    return switch fact(place, of: object.index, in: task.storage) {
    case .value(.list(let elements)): !elements.isEmpty
    case .value: true
    case .absent, .unresolved, .invalid: false
    }
  }
}

/// The places of the facts that tell of secrets.
private enum SecretFact {
  static let kind = KeyValuePair.place(ofFact: "secretKind")
  static let namedKind = KeyValuePair.place(ofFact: "namedSecretKind")
  static let inCommand = ContainerDefinition.place(ofFact: "secretsInCommand")
  static let inEntryPoint = ContainerDefinition.place(ofFact: "secretsInEntryPoint")
  static let inHealthCheck = HealthCheck.place(ofFact: "secretsInCommand")
  static let inLabels = ContainerDefinition.place(ofFact: "labelsWithSecrets")
  static let inLogOptions = LogConfiguration.place(ofFact: "optionsWithSecrets")
}

extension Structure {
  /// The place of a fact among those of the structure.
  fileprivate static func place(ofFact name: StaticString) -> Int? { facts.firstIndex { $0.name.hasText(name) } }
}

extension CommandSecrets {
  fileprivate static func loci(in words: Field<LocatedList<String>>, at locus: Locus) -> [Locus] {
    positions(in: words).map { locus.child($0) }
  }
}

extension Field<LocatedMap> {
  /// The names of the entries that hold a secret in plain text.
  var namesWithSecrets: [String] {
    let positions = positionsWithSecrets
    guard !positions.isEmpty, let names = value?.names else { return [] }
    return positions.map { names[$0] }
  }

  fileprivate func secretLoci(at locus: Locus) -> [Locus] {
    positionsWithSecrets.map { locus.child($0, isEntry: true) }
  }

  /// The places of the entries that hold a secret in plain text.
  private var positionsWithSecrets: [Int] {
    guard let map = value else { return [] }
    let start = map.range.lowerBound
    return (0..<map.count).filter { position in
      map.storage.withText(at: start + position) { text in
        map.storage.withKey(at: start + position) { SecretText.isSecret(text, named: TextBytes($0)) }
      } ?? false
    }
  }
}
