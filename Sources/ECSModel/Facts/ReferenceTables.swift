/// Tables over what the parts of one document say of each other; each is made when first asked for.
final class ReferenceTables {
  private let task: Located<TaskDefinition>
  private let containers: [Located<ContainerDefinition>]
  private let containersByName: [String: Located<ContainerDefinition>]

  init(
    task: Located<TaskDefinition>, containers: [Located<ContainerDefinition>],
    byName: [String: Located<ContainerDefinition>]
  ) {
    self.task = task
    self.containers = containers
    containersByName = byName
  }

  private lazy var volumes = Namesakes(in: [task.volumes.known()]) { $0.name.value }

  private lazy var volumesAtLaunch = Namesakes(in: [task.volumes.known()]) { volume in
    volume.configuredAtLaunch.value == true ? "" : nil
  }

  private lazy var variables = Namesakes(in: containers.map { $0.environment.known() }) { $0.name.value }

  private lazy var secrets = Namesakes(in: containers.map { $0.secrets.known() }) { $0.name.value }

  private lazy var mountPaths = Namesakes(in: containers.map { $0.mountPoints.known() }) {
    $0.cleanPath.value
  }

  private lazy var startOrder = StartOrder(containers: containers, byName: containersByName)

  /// The container that routes logs: the first with a FireLens configuration. Unresolved where a container that
  /// is not known could be it.
  private(set) lazy var logRouter: Field<Located<ContainerDefinition>> = {
    if let router = containers.first(where: { !$0.firelensConfiguration.isAbsent }) { return .value(router) }
    return task.containerDefinitions.value?.allValues == nil ? .unresolved : .absent
  }()

  private lazy var variablesOfSecrets: [Located<Secret>: Located<KeyValuePair>] = {
    var found: [Located<Secret>: Located<KeyValuePair>] = [:]
    for container in containers where !container.secrets.isAbsent && !container.environment.isAbsent {
      let variables = container.environment.known().firstOfEach { $0.name.value }
      for secret in container.secrets.known() {
        found[secret] = secret.name.value.flatMap { variables[$0] }
      }
    }
    return found
  }()

  /// How containers mount the volumes.
  private(set) lazy var mountedVolumes = MountedVolumes(task)

  /// Who serves which port.
  private(set) lazy var portOwners = PortOwners(containers)
}

extension ReferenceTables {
  /// The first volume of the same name, where that is another one.
  func earlierNamesake(of volume: Located<Volume>) -> Field<Located<Volume>> { volumes.earlier(than: volume) }

  /// The first volume that is configured at launch, where this is another such one.
  func earlierAtLaunch(of volume: Located<Volume>) -> Field<Located<Volume>> {
    volumesAtLaunch.earlier(than: volume)
  }

  /// The first variable of the same name in the container, where that is another one.
  func earlierNamesake(of variable: Located<KeyValuePair>) -> Field<Located<KeyValuePair>> {
    variables.earlier(than: variable)
  }

  /// The first secret of the same name in the container, where that is another one.
  func earlierNamesake(of secret: Located<Secret>) -> Field<Located<Secret>> { secrets.earlier(than: secret) }

  /// The first mount at the same path of the container, where that is another one.
  func earlierAtPath(of mount: Located<MountPoint>) -> Field<Located<MountPoint>> {
    mountPaths.earlier(than: mount)
  }

  /// The container's environment variable that has the name of the secret.
  func variable(of secret: Located<Secret>) -> Field<Located<KeyValuePair>> {
    variablesOfSecrets[secret].map(Field.value) ?? .absent
  }

  /// The containers that wait for each other, under the one that comes first in the text.
  func startCycle(from container: Located<ContainerDefinition>) -> StartOrder.Cycle? {
    startOrder.cycles[container]
  }
}
