/// Tables over one document that several facts need; each is made when first asked for.
public final class DerivedTables {
  private let task: Located<TaskDefinition>

  /// The facts that have been derived. Those of one object stand together.
  private var facts: [Field<FactValue>?] = []

  /// Where the facts of an object begin, by the objects' indices; nil while none has been asked for.
  private var firstFacts: [Int?]

  /// Makes the tables of a document.
  public init(_ document: TaskDefinitionDocument) {
    task = document.task
    firstFacts = Array(repeating: nil, count: document.storage.objects.count)
  }

  /// A fact of an object, by its place. It is derived once; many rules ask for the same.
  func fact(_ index: Int, of object: Int, in storage: DocumentStorage) -> Field<FactValue> {
    let place = (firstFacts[object] ?? makeRoom(for: object, of: storage)) + index
    if let known = facts[place] { return known }
    let fact = storage.shape(of: object).facts[index].derive(storage, object, self)
    facts[place] = fact
    return fact
  }

  /// Where the facts of an object begin from now on.
  private func makeRoom(for object: Int, of storage: DocumentStorage) -> Int {
    let first = facts.count
    firstFacts[object] = first
    facts.append(contentsOf: repeatElement(nil, count: storage.shape(of: object).facts.count))
    return first
  }

  private lazy var containers = task.containerDefinitions.known()

  private lazy var containersByName = containers.firstOfEach { $0.name.value }

  private lazy var volumesByName = task.volumes.known().firstOfEach { $0.name.value }

  private lazy var portMappings = containers.flatMap { $0.portMappings.known() }

  private lazy var tagsByKey = task.tags.known().firstOfEach { $0.key.value }

  private lazy var systemControlsByNamespace =
    containers.flatMap { $0.systemControls.known() }.firstOfEach { $0.namespace.value }

  private lazy var requirementsByType =
    containers.flatMap { $0.resourceRequirements.known() }.firstOfEach { $0.type.value }

  private lazy var hostPorts: PortTable = {
    var table = PortTable()
    table.compare(portMappings, by: \.fixedHostPorts)
    return table
  }()

  private lazy var containerPorts: PortTable = {
    var table = PortTable()
    for container in containers { table.compare(container.portMappings.known(), by: \.containerPorts) }
    return table
  }()

  private lazy var servedPorts = ServedPorts(task)

  private lazy var portNames = portMappings.firstOfEach { $0.name.value }

  private lazy var dependencyCycles =
    ContainerCycles(among: containers) { container in
      container.dependsOn.known().compactMap { dependency in
        dependency.containerName.value.flatMap { containersByName[$0] }.map { (dependency, $0) }
      }
    }.byFirst()

  private lazy var namesAllContainers = isComplete(task.containerDefinitions) { $0.name.value }

  private lazy var namesAllVolumes = task.volumes.isAbsent || isComplete(task.volumes) { $0.name.value }

  /// The images of containers, by the objects' indices; nothing before the first is asked for.
  private var images: [ImageReference?] = []

  /// What the parts of the document say of each other.
  private(set) lazy var references = ReferenceTables(
    task: task, containers: containers, byName: containersByName)

  private lazy var dependentsByName: [String: [Located<ContainerDependency>]] =
    Dictionary(
      grouping: containers.flatMap { $0.dependsOn.known() }.filter { $0.containerName.value != nil },
      by: { $0.containerName.value ?? "" })
}

extension DerivedTables {
  /// The container of this name; unresolved where a name that is still open could be it.
  func container(named name: Field<String>) -> Field<Located<ContainerDefinition>> {
    lookUp(name, in: containersByName, isComplete: namesAllContainers)
  }

  /// The volume of this name; unresolved where a name that is still open could be it.
  func volume(named name: Field<String>) -> Field<Located<Volume>> {
    lookUp(name, in: volumesByName, isComplete: namesAllVolumes)
  }

  /// The first container of the same name, where that is another one.
  func earlierNamesake(of container: Located<ContainerDefinition>) -> Field<Located<ContainerDefinition>> {
    other(than: container, in: containersByName, named: container.name)
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
    other(than: requirement, in: requirementsByType, named: requirement.type)
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
    container.name.value.flatMap { dependentsByName[$0] } ?? []
  }

  /// The dependencies of a cycle, from the one that comes first in the text; absent for all others.
  func cycle(from dependency: Located<ContainerDependency>) -> Field<[Located<ContainerDependency>]> {
    dependencyCycles[dependency].map(Field.value) ?? .absent
  }

  /// The parts of a container's image.
  func image(of container: Located<ContainerDefinition>) -> Field<ImageReference> {
    container.image.map { text in
      if images.isEmpty { images = Array(repeating: nil, count: firstFacts.count) }
      if let known = images[container.index] { return known }
      let image = ImageReference(text)
      images[container.index] = image
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

  private func lookUp<Found>(_ name: Field<String>, in table: [String: Found], isComplete: Bool) -> Field<
    Found
  > {
    guard let name = name.value else { return .unresolved }
    return table[name].map(Field.value) ?? (isComplete ? .absent : .unresolved)
  }

  private func other<Name: Hashable, Found: Hashable>(
    than object: Found, in table: [Name: Found], named name: Field<Name>
  ) -> Field<Found> {
    guard let name = name.value else { return name.isAbsent ? .absent : .unresolved }
    guard let first = table[name], first != object else { return .absent }
    return .value(first)
  }

  private func isComplete<Element: Structure>(
    _ list: Field<LocatedList<Element>>, _ name: (Located<Element>) -> String?
  ) -> Bool {
    list.value?.allValues?.allSatisfy { name($0) != nil } ?? false
  }
}

extension Array {
  /// The first element of each name; elements without one are left out.
  func firstOfEach<Name: Hashable>(_ name: (Element) -> Name?) -> [Name: Element] {
    Dictionary(
      compactMap { element in name(element).map { ($0, element) } }, uniquingKeysWith: { first, _ in first })
  }
}
