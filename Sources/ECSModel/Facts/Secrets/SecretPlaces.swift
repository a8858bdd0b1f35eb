public import Syntax

extension TaskDefinitionDocument {
  /// Where the definition holds secrets in plain text, in the order of the text: what no report may show.
  public var secretPlaces: [ByteRange] {
    task.containerDefinitions.known().flatMap(\.secretLoci).map(storage.range(of:))
      .sorted { $0.start < $1.start }
  }
}

extension Located<ContainerDefinition> {
  fileprivate var secretLoci: [Locus] {
    var loci = self.environment.known()
      .filter { $0.secretKind.value != nil || $0.namedSecretKind.value != nil }
      .map { $0.locus(of: \.value) }
    loci += CommandSecrets.positions(in: self.command).map { locus(of: \.command).child($0) }
    loci += CommandSecrets.positions(in: self.entryPoint).map { locus(of: \.entryPoint).child($0) }
    if let check = self.healthCheck.value {
      loci += CommandSecrets.positions(in: check.command).map { check.locus(of: \.command).child($0) }
    }
    loci += self.dockerLabels.positionsWithSecrets.map { locus(of: \.dockerLabels).child($0, isEntry: true) }
    if let log = self.logConfiguration.value {
      loci += log.options.positionsWithSecrets.map { log.locus(of: \.options).child($0, isEntry: true) }
    }
    return loci
  }
}

extension Field<LocatedMap> {
  /// The names of the entries that hold a secret in plain text.
  var namesWithSecrets: [String] {
    let positions = positionsWithSecrets
    guard !positions.isEmpty, let names = value?.names else { return [] }
    return positions.map { names[$0] }
  }

  /// The places of the entries that hold a secret in plain text.
  var positionsWithSecrets: [Int] {
    guard let map = value else { return [] }
    var positions: [Int] = []
    for (position, entry) in map.entries.enumerated() {
      if let text = entry.value.value, SecretText.isSecret(text, named: entry.name) {
        positions.append(position)
      }
    }
    return positions
  }
}
