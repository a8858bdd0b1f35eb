/// Tables over one document that several facts need; each is made when first asked for.
public final class DerivedTables {
  let task: Located<TaskDefinition>

  /// Where the facts of an object begin, by the objects' indices. Those of one object stand together.
  @usableFromInline let firstFacts: [Int]

  @usableFromInline let known: KnownFacts

  /// Makes the tables of a document.
  public init(_ document: TaskDefinitionDocument) {
    task = document.task
    let storage = document.storage
    var count = 0
    firstFacts = storage.objects.map { object in
      defer { count += storage.schema.shapes[object.shape].facts.count }
      return count
    }
    known = KnownFacts(count: count)
    references = ReferenceTables(task)
  }

  /// A fact of an object, by its place. It is derived once; many rules ask for the same.
  @inlinable
  public func fact(_ index: Int, of object: Int, in storage: DocumentStorage) -> Field<FactValue> {
    let number = firstFacts[object] + index
    return known[number] ?? derive(index, of: object, number: number, in: storage)
  }

  /// Whether an object has all these facts, which are bits by their places.
  @inlinable
  public func areThere(_ facts: UInt64, of object: Int, in storage: DocumentStorage) -> Bool {
    var rest = facts
    while rest != 0 {
      let index = rest.trailingZeroBitCount
      let number = firstFacts[object] + index
      let isThere =
        known.isThere(number) ?? (derive(index, of: object, number: number, in: storage).value != nil)
      guard isThere else { return false }
      rest &= rest - 1
    }
    return true
  }

  @inline(never)  // so that a fact that is known takes no more than the look
  @usableFromInline
  func derive(
    _ index: Int, of object: Int, number: Int, in storage: DocumentStorage
  ) -> Field<FactValue> {
    let fact = storage.schema.shapes[storage.objects[object].shape].facts[index].derive(storage, object, self)
    known.note(fact, at: number)
    return fact
  }

  /// What the parts of the document say of each other.
  let references: ReferenceTables

  private var containers: KnownElements<ContainerDefinition> { task.containerDefinitions.knownElements() }

  private lazy var tagsByKey = NameTable(task.tags.knownElements()) { $0.name(in: \.key).value }

  private lazy var systemControlsByNamespace = NameTable(of: containers, isShared: true) {
    $0.systemControls.knownElements()
  } by: {
    $0.name(in: \.namespace).value
  }

  private lazy var requirementsByType = NameTable(of: containers, isShared: true) {
    $0.resourceRequirements.knownElements()
  } by: {
    $0.typeName.value
  }

  private lazy var hostPorts: PortTable = {
    var table = PortTable()
    table.compare(containers.lazy.flatMap { $0.portMappings.knownElements() }, by: \.fixedHostPorts)
    return table
  }()

  private lazy var containerPorts: PortTable = {
    var table = PortTable()
    for container in containers {
      table.compare(container.portMappings.knownElements(), by: \.containerPorts)
    }
    return table
  }()

  private lazy var servedPorts = ServedPorts(task)

  private lazy var portNames = NameTable(of: containers, isShared: true) {
    $0.portMappings.knownElements()
  } by: {
    $0.name(in: \.name).value
  }

  /// The dependencies of each cycle, under the one that comes first in the text.
  private lazy var dependencyCycles: [Int: ObjectList<ContainerDependency>] = {
    var cycles: [Int: ObjectList<ContainerDependency>] = [:]
    for ties in ContainerCycles(among: containers, ties: dependencyTies).all {
      let objects = ties.map(\.object)
      if let first = objects.min() { cycles[first] = list(objects) }
    }
    return cycles
  }()

  private func dependencyTies(of container: Located<ContainerDefinition>) -> [ContainerCycles.Tie] {
    container.dependsOn.knownElements().compactMap { dependency in
      dependency.name(in: \.containerName).value
        .flatMap { references.containersByName.first($0, of: task.storage) }
        .map { ContainerCycles.Tie(object: dependency.index, target: $0) }
    }
  }

  private lazy var namesAllContainers = isComplete(task.containerDefinitions) { $0.name.value != nil }

  private lazy var namesAllVolumes =
    task.volumes.isAbsent || isComplete(task.volumes) { $0.name.value != nil }

  /// How the images of containers are made up, by the containers' places in the list; that of an empty text where an
  /// image is not known.
  private(set) lazy var images: [ImageReference.Layout] = {
    guard let list = task.containerDefinitions.value else { return [] }
    return list.map { $0.value?.text(of: \.image, ImageReference.Layout.init(of:)).value ?? .empty }
  }()

  private lazy var dependenciesByName = NameTable(of: containers, isShared: true) {
    $0.dependsOn.knownElements()
  } by: {
    $0.name(in: \.containerName).value
  }
}

extension DerivedTables {
  /// The container of this name; unresolved where a name that is still open could be it.
  func container(named name: Field<String>) -> Field<Located<ContainerDefinition>> {
    name.value?.withBytes(container(named:)) ?? .unresolved
  }

  /// The container whose name has these bytes.
  func container(named name: TextBytes) -> Field<Located<ContainerDefinition>> {
    lookUp(name, in: references.containersByName, isComplete: namesAllContainers)
  }

  /// The volume of this name; unresolved where a name that is still open could be it.
  func volume(named name: Field<String>) -> Field<Located<Volume>> {
    name.value?.withBytes { lookUp($0, in: references.volumesByName, isComplete: namesAllVolumes) }
      ?? .unresolved
  }

  /// The first container of the same name, where that is another one.
  func earlierNamesake(of container: Located<ContainerDefinition>) -> Field<Located<ContainerDefinition>> {
    other(than: container, in: references.containersByName, named: container.name(in: \.name))
  }

  /// The first tag of the same key, where that is another one.
  func earlierNamesake(of tag: Located<Tag>) -> Field<Located<Tag>> {
    other(than: tag, in: tagsByKey, named: tag.name(in: \.key))
  }

  /// The first system control of the task for the same parameter, where that is another one.
  func earlierNamesake(of control: Located<SystemControl>) -> Field<Located<SystemControl>> {
    other(than: control, in: systemControlsByNamespace, named: control.name(in: \.namespace))
  }

  /// The first requirement of the task for the same type of resource, where that is another one.
  func earlierOfType(_ requirement: Located<ResourceRequirement>) -> Field<Located<ResourceRequirement>> {
    other(than: requirement, in: requirementsByType, named: requirement.typeName)
  }

  /// The first port mapping of the same name, where that is another one.
  func earlierNamesake(of mapping: Located<PortMapping>) -> Field<Located<PortMapping>> {
    other(than: mapping, in: portNames, named: mapping.name(in: \.name))
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
  func dependents(of container: Located<ContainerDefinition>) -> ObjectList<ContainerDependency> {
    list(container.name(in: \.name).value.map { dependenciesByName.all($0, of: task.storage) } ?? [])
  }

  /// The dependencies of a cycle, from the one that comes first in the text; absent for all others.
  func cycle(from dependency: Located<ContainerDependency>) -> Field<ObjectList<ContainerDependency>> {
    dependencyCycles[dependency.index].map(Field.value) ?? .absent
  }

  /// The ports among these that no container of the task says it serves; nil where that cannot be known.
  func unserved(_ ports: [Int]) -> [Int]? { servedPorts?.missing(among: ports) }

  private func list<Element: Structure>(_ objects: [Int]) -> ObjectList<Element> {
    ObjectList(objects.lazy.map { [task] in task.object($0) })
  }

  private func lookUp<Element: Structure>(
    _ name: TextBytes, in table: NameTable, isComplete: @autoclosure () -> Bool
  ) -> Field<Located<Element>> {
    if let object = table.first(name, of: task.storage) { return .value(task.object(object)) }
    return isComplete() ? .absent : .unresolved
  }

  private func other<Element: Structure>(
    than element: Located<Element>, in table: NameTable, named name: Field<LocatedName>
  ) -> Field<Located<Element>> {
    guard let name = name.value else { return name.isAbsent ? .absent : .unresolved }
    return task.objectIfAny(table.first(otherThan: element.index, name, of: task.storage))
  }

  private func isComplete<Element: Structure>(
    _ list: Field<LocatedList<Element>>, where isKnown: (Located<Element>) -> Bool
  ) -> Bool {
    list.isWhollyKnown() && list.knownElements().allSatisfy(isKnown)
  }
}
