/// Tables over one document that several facts need; each is made when first asked for.
public final class DerivedTables {
  private let task: Located<TaskDefinition>

  /// What is known of a fact.
  private enum Knowledge {
    case nothingYet
    case derived(Field<FactValue>)
  }

  /// The facts of all objects. Those of one object stand together.
  private var facts: [Knowledge]

  /// Where the facts of an object begin, by the objects' indices.
  private let firstFacts: [Int]

  /// Makes the tables of a document.
  public init(_ document: TaskDefinitionDocument) {
    task = document.task
    var count = 0
    firstFacts = document.storage.objectIndices.map { object in
      defer { count += document.storage.shape(of: object).facts.count }
      return count
    }
    facts = Array(repeating: .nothingYet, count: count)
    references = ReferenceTables(task)
  }

  /// A fact of an object, by its place. It is derived once; many rules ask for the same.
  func fact(_ index: Int, of object: Int, in storage: DocumentStorage) -> Field<FactValue> {
    let place = firstFacts[object] + index
    if case .derived(let known) = facts[place] { return known }
    let fact = storage.shape(of: object).facts[index].derive(storage, object, self)
    // Taken out for the change: else every look at them would be checked at run time for a change that it meets.
    var changed: [Knowledge] = []
    swap(&changed, &facts)
    changed[place] = .derived(fact)
    swap(&changed, &facts)
    return fact
  }

  /// What the parts of the document say of each other.
  let references: ReferenceTables

  private var containers: KnownElements<ContainerDefinition> { task.containerDefinitions.knownElements() }

  private lazy var tagsByKey = NameTable(task.tags.knownElements()) { $0.key.value }

  private lazy var systemControlsByNamespace = NameTable(of: containers, isShared: true) {
    $0.systemControls.knownElements()
  } by: {
    $0.namespace.value
  }

  private lazy var requirementsByType = NameTable(of: containers, isShared: true) {
    $0.resourceRequirements.knownElements()
  } by: {
    $0.type.value?.rawValue
  }

  private lazy var hostPorts: PortTable = {
    var table = PortTable()
    table.compare(containers.flatMap { $0.portMappings.known() }, by: \.fixedHostPorts)
    return table
  }()

  private lazy var containerPorts: PortTable = {
    var table = PortTable()
    for container in containers { table.compare(container.portMappings.known(), by: \.containerPorts) }
    return table
  }()

  private lazy var servedPorts = ServedPorts(task)

  private lazy var portNames = NameTable(of: containers, isShared: true) {
    $0.portMappings.knownElements()
  } by: {
    $0.name.value
  }

  /// The dependencies of each cycle, under the one that comes first in the text.
  private lazy var dependencyCycles: [Int: [Located<ContainerDependency>]] = {
    var cycles: [Int: [Located<ContainerDependency>]] = [:]
    for ties in ContainerCycles(among: containers, ties: dependencyTies).all {
      if let first = ties.map(\.object).min() { cycles[first] = ties.map { task.object($0.object) } }
    }
    return cycles
  }()

  private func dependencyTies(of container: Located<ContainerDefinition>) -> [ContainerCycles.Tie] {
    container.dependsOn.knownElements().compactMap { dependency in
      dependency.containerName.value.flatMap { references.containersByName.first($0) }.map {
        ContainerCycles.Tie(object: dependency.index, target: $0)
      }
    }
  }

  private lazy var namesAllContainers = isComplete(task.containerDefinitions) { $0.name.value }

  private lazy var namesAllVolumes = task.volumes.isAbsent || isComplete(task.volumes) { $0.name.value }

  /// The images of containers, by their places in the list; nothing before the first is asked for.
  private var images: [ImageReference?] = []

  private lazy var dependenciesByName = NameTable(of: containers, isShared: true) {
    $0.dependsOn.knownElements()
  } by: {
    $0.containerName.value
  }
}

extension DerivedTables {
  /// The container of this name; unresolved where a name that is still open could be it.
  func container(named name: Field<String>) -> Field<Located<ContainerDefinition>> {
    lookUp(name, in: references.containersByName, isComplete: namesAllContainers)
  }

  /// The volume of this name; unresolved where a name that is still open could be it.
  func volume(named name: Field<String>) -> Field<Located<Volume>> {
    lookUp(name, in: references.volumesByName, isComplete: namesAllVolumes)
  }

  /// The first container of the same name, where that is another one.
  func earlierNamesake(of container: Located<ContainerDefinition>) -> Field<Located<ContainerDefinition>> {
    other(than: container, in: references.containersByName, named: container.name)
  }

  /// The first tag of the same key, where that is another one.
  func earlierNamesake(of tag: Located<Tag>) -> Field<Located<Tag>> {
    other(than: tag, in: tagsByKey, named: tag.key)
  }

  /// The first system control of the task for the same parameter, where that is another one.
  func earlierNamesake(of control: Located<SystemControl>) -> Field<Located<SystemControl>> {
    other(than: control, in: systemControlsByNamespace, named: control.namespace)
  }

  /// The first requirement of the task for the same type of resource, where that is another one.
  func earlierOfType(_ requirement: Located<ResourceRequirement>) -> Field<Located<ResourceRequirement>> {
    other(than: requirement, in: requirementsByType, named: requirement.type.map(\.rawValue))
  }

  /// The first port mapping of the same name, where that is another one.
  func earlierNamesake(of mapping: Located<PortMapping>) -> Field<Located<PortMapping>> {
    other(than: mapping, in: portNames, named: mapping.name)
  }

  /// A mapping before this one that takes the same port of the host, or of the task's interface.
  func earlierHostPort(of mapping: Located<PortMapping>) -> Field<Located<PortMapping>> {
    hostPorts.earlier(than: mapping)
  }

  /// A mapping before this one that names the same port of the same container.
  func earlierContainerPort(of mapping: Located<PortMapping>) -> Field<Located<PortMapping>> {
    containerPorts.earlier(than: mapping)
  }

  /// The dependencies on the container.
  func dependents(of container: Located<ContainerDefinition>) -> [Located<ContainerDependency>] {
    container.name.value.map { name in dependenciesByName.all(name).map { task.object($0) } } ?? []
  }

  /// The dependencies of a cycle, from the one that comes first in the text; absent for all others.
  func cycle(from dependency: Located<ContainerDependency>) -> Field<[Located<ContainerDependency>]> {
    dependencyCycles[dependency.index].map(Field.value) ?? .absent
  }

  /// The parts of a container's image.
  func image(of container: Located<ContainerDefinition>) -> Field<ImageReference> {
    container.image.map { text in
      guard let position = container.position else { return ImageReference(text) }
      if images.isEmpty {
        images = Array(repeating: nil, count: task.containerDefinitions.value?.count ?? 0)
      }
      if let known = images[position] { return known }
      let image = ImageReference(text)
      images[position] = image
      return image
    }
  }

  /// A part of a container's image; absent where the image has none.
  func imagePart(
    of container: Located<ContainerDefinition>, _ part: (ImageReference) -> String?
  ) -> Field<String> {
    image(of: container).flatMap { part($0).map(Field.value) ?? .absent }
  }

  /// The ports among these that no container of the task says it serves; nil where that cannot be known.
  func unserved(_ ports: [Int]) -> [Int]? { servedPorts?.missing(among: ports) }

  private func lookUp<Element: Structure>(
    _ name: Field<String>, in table: NameTable, isComplete: Bool
  ) -> Field<Located<Element>> {
    guard let name = name.value else { return .unresolved }
    return table.first(name).map { .value(task.object($0)) } ?? (isComplete ? .absent : .unresolved)
  }

  private func other<Element: Structure>(
    than element: Located<Element>, in table: NameTable, named name: Field<String>
  ) -> Field<Located<Element>> {
    guard let name = name.value else { return name.isAbsent ? .absent : .unresolved }
    return task.objectIfAny(table.first(otherThan: element.index, name))
  }

  private func isComplete<Element: Structure>(
    _ list: Field<LocatedList<Element>>, _ name: (Located<Element>) -> String?
  ) -> Bool {
    list.isWhollyKnown() && list.knownElements().allSatisfy { name($0) != nil }
  }
}
