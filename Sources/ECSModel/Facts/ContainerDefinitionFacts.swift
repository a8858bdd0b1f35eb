extension ContainerDefinition {
  /// What rules can read of a container besides its fields.
  public static let facts: [Fact] = [
    fact("position") { $0.position },
    fact("isEssential") { $0.isEssential },
    fact("label") { $0.label },
    fact("earlierNamesake", derive: { container, tables in tables.earlierNamesake(of: container) }),
    fact("dependents", derive: { container, tables in .value(tables.dependents(of: container)) }),
    fact("danglingLinks", derive: { container, tables in .value(container.danglingLinks(tables)) }),
    fact("imageRegistry", derive: { container, tables in tables.imagePart(of: container) { $0.registry } }),
    fact(
      "imageRepository", derive: { container, tables in tables.imagePart(of: container) { $0.repository } }),
    fact("imageName", derive: { container, tables in tables.imagePart(of: container) { $0.name } }),
    fact("imageTag", derive: { container, tables in tables.imagePart(of: container) { $0.tag } }),
    fact("imageDigest", derive: { container, tables in tables.imagePart(of: container) { $0.digest } }),
    fact("imageFault", derive: { container, tables in tables.imageFault(of: container) }),
    fact("isPrivateECRImage") { $0.isPrivateECRImage },
    fact("allSecrets") { $0.allSecrets },
    fact(
      "startCycle",
      derive: { container, tables in container.startCycle(tables).understood { $0.containers } }),
    fact(
      "startCycleRelations",
      derive: { container, tables in
        container.startCycle(tables).understood { $0.relations.names }
      }),
    fact(
      "officialImage",
      derive: { container, tables in tables.image(of: container, OfficialImage.name).found { $0 } }),
    fact(
      "imageArchitecture",
      derive: { container, tables in
        // `ARM64` or `X86_64`.
        tables.image(of: container) { ImageArchitecture.named(in: $0)?.rawValue }.found { $0 }
      }),
    fact("shell", derive: { container, _ in container.script.found(\.shell) }),
    fact("shellScript", derive: { container, _ in container.script.found(\.text) }),
    fact("heapMiB", derive: { container, _ in container.heapMiB }),
    fact("secretsInCommand") { CommandSecrets.positions(in: $0.command) },
    fact("secretsInEntryPoint") { CommandSecrets.positions(in: $0.entryPoint) },
    fact("labelsWithSecrets") { $0.dockerLabels.namesWithSecrets },
  ]
}

extension Located<ContainerDefinition> {
  /// Whether the task stops when the container does: yes unless it says no (API model: `essential`).
  var isEssential: Bool? { self.essential.or(true) }

  /// The name in quotes, or the place in the list where there is none.
  var label: String {
    self.name.value.map { "\"\($0)\"" } ?? "number \((position ?? 0) + 1)"
  }

  /// The positions of the links that name no container of the task.
  func danglingLinks(_ tables: DerivedTables) -> [Int] {
    guard let links = self.links.value else { return [] }
    return links.range.filter { slot in
      storage.withText(at: slot) { tables.container(named: Self.target(ofLink: $0)).isAbsent } ?? false
    }.map { $0 - links.range.lowerBound }
  }

  /// The names of the containers that the links lead to, as far as they are known.
  var linkTargets: [LocatedName] {
    guard let links = self.links.value else { return [] }
    return links.range.compactMap { slot in
      storage.withText(at: slot) { LocatedName(Self.target(ofLink: $0), at: slot) }
    }
  }

  /// The name of the container that a link leads to, each link being `name` or `name:alias`.
  private static func target(ofLink link: TextBytes) -> TextBytes { link.prefix { $0 != UInt8(ascii: ":") } }

  /// The script that a shell runs as the container's own process; absent where the process is no shell.
  var script: Field<ShellScript> {
    guard self.entryPoint.areAllKnown, self.command.areAllKnown else { return .unresolved }
    // Hardly any process is one.
    guard let program = (self.entryPoint.firstSlot ?? self.command.firstSlot),
      storage.withText(at: program, ShellScript.isShell) == true
    else { return .absent }
    return ShellScript(runBy: self.entryPoint.known() + self.command.known()).map(Field.value) ?? .absent
  }

  /// The largest heap that the command lets a Java or Node.js process have.
  var heapMiB: Field<Int> {
    var last: Int?
    for word in self.command.knownElements() { last = word.withBytes(HeapSize.mebibytes) ?? last }
    return last.map(Field.value) ?? .absent
  }

  /// Whether the image comes from a private repository of Amazon ECR, by the form of the registry's host.
  var isPrivateECRImage: Bool? { self.text(of: \.image) { ImageReference($0).isInPrivateECR }.value }

  /// The secrets of the container itself and those of its log configuration that are known.
  var allSecrets: ObjectList<Secret>? {
    var secrets = ObjectList(self.secrets.knownElements())
    if let log = self.logConfiguration.value { secrets.append(log.secretOptions.knownElements()) }
    return secrets
  }

  /// Whether there is one among them.
  var hasSecrets: Bool {
    self.secrets.knownElements().contains { _ in true }
      || self.logConfiguration.value?.secretOptions.knownElements().contains { _ in true } ?? false
  }

  /// The containers that wait for each other because of this one, where it is the first of them in the text.
  func startCycle(_ tables: DerivedTables) -> Field<StartOrder.Cycle> {
    tables.references.startCycle(from: self).map(Field.value) ?? .absent
  }
}

extension Field<LocatedList<String>> {
  /// Whether the list is absent, or every word of it is known.
  fileprivate var areAllKnown: Bool { isAbsent || isWhollyKnown() }

  /// The slot of the first word; nil where there is none.
  fileprivate var firstSlot: Int? { value?.range.first }
}
