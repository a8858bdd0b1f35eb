/// Tables over what the parts of one document say of each other; each is made when first asked for.
final class ReferenceTables {
  private let task: Located<TaskDefinition>

  init(_ task: Located<TaskDefinition>) {
    self.task = task
  }

  private var containers: KnownElements<ContainerDefinition> { task.containerDefinitions.knownElements() }

  /// The containers by their names.
  private(set) lazy var containersByName = NameTable(containers) { $0.name(in: \.name).value }

  /// The volumes by their names.
  private(set) lazy var volumesByName = NameTable(task.volumes.knownElements()) { $0.name(in: \.name).value }

  /// The first volume that is configured at launch.
  private lazy var volumeAtLaunch = task.volumes.knownElements().first { $0.configuredAtLaunch.value == true }

  private lazy var variables = NameTable(of: containers) {
    $0.environment.knownElements()
  } by: {
    $0.name(in: \.name).value
  }

  private lazy var secrets = NameTable(of: containers) {
    $0.secrets.knownElements()
  } by: {
    $0.name(in: \.name).value
  }

  private lazy var mounts = NameTable(of: containers) {
    $0.mountPoints.knownElements()
  } by: {
    $0.cleanPath
  }

  private lazy var linkTargets = NameTable(containers) { $0.linkTargets }

  private lazy var startOrder = StartOrder(task, byName: containersByName)

  /// The container that routes logs: the first with a FireLens configuration. Unresolved where a container that
  /// is not known could be it.
  private(set) lazy var logRouter: Field<Located<ContainerDefinition>> = {
    if let router = containers.first(where: { !$0.firelensConfiguration.isAbsent }) { return .value(router) }
    return task.containerDefinitions.isWhollyKnown() ? .absent : .unresolved
  }()

  /// How containers mount the volumes.
  private(set) lazy var mountedVolumes = MountedVolumes(task)

  /// Which hosts of the task variables name.
  private(set) lazy var hosts = HostTable(task, containersByName: containersByName)

  /// Who serves which port.
  private(set) lazy var portOwners = PortOwners(task)
}

extension ReferenceTables {
  /// The first volume of the same name, where that is another one.
  func earlierNamesake(of volume: Located<Volume>) -> Field<Located<Volume>> {
    other(than: volume, in: volumesByName, named: volume.name(in: \.name).value)
  }

  /// The first volume that is configured at launch, where this is another such one.
  func earlierAtLaunch(of volume: Located<Volume>) -> Field<Located<Volume>> {
    guard volume.configuredAtLaunch.value == true else { return .absent }
    return volumeAtLaunch.map { $0 == volume ? .absent : .value($0) } ?? .absent
  }

  /// The first variable of the same name in the container, where that is another one.
  func earlierNamesake(of variable: Located<KeyValuePair>) -> Field<Located<KeyValuePair>> {
    other(than: variable, in: variables, named: variable.name(in: \.name).value)
  }

  /// The first secret of the same name in the container, where that is another one.
  func earlierNamesake(of secret: Located<Secret>) -> Field<Located<Secret>> {
    other(than: secret, in: secrets, named: secret.name(in: \.name).value)
  }

  /// The first mount at the same path of the container, where that is another one.
  func earlierAtPath(of mount: Located<MountPoint>) -> Field<Located<MountPoint>> {
    other(than: mount, in: mounts, named: mount.cleanPath)
  }

  /// The container's environment variable that has the name of the secret.
  func variable(of secret: Located<Secret>) -> Field<Located<KeyValuePair>> {
    guard let name = secret.name(in: \.name).value, let owner = task.storage.parent(of: secret.index) else {
      return .absent
    }
    return secret.objectIfAny(variables.first(name, in: owner, of: task.storage))
  }

  /// Whether a container links to one of this name; unknown where a link that is still open could be it.
  func links(_ container: Located<ContainerDefinition>, to name: LocatedName) -> Bool? {
    if linkTargets.first(name, in: container.index, of: task.storage) != nil { return true }
    return container.links.isAbsent || container.links.isWhollyKnown() ? false : nil
  }

  /// The containers that wait for each other, under the one that comes first in the text.
  func startCycle(from container: Located<ContainerDefinition>) -> StartOrder.Cycle? {
    startOrder.cycle(from: container)
  }

  private func other<Element: Structure>(
    than element: Located<Element>, in table: NameTable, named name: @autoclosure () -> LocatedName?
  ) -> Field<Located<Element>> {
    // Hardly any definition has namesakes.
    guard table.hasNamesakes, let name = name(), let owner = task.storage.parent(of: element.index) else {
      return .absent
    }
    return element.objectIfAny(table.first(otherThan: element.index, name, in: owner, of: task.storage))
  }
}
