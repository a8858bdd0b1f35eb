/// Which containers of a task serve which ports, as far as their port mappings say.
struct PortOwners {
  /// A port that a container serves.
  private struct Service {
    let port: Int
    let container: Int
    let name: String
    /// Whether containers of other names serve the port, too; told by the first service of the port.
    var isShared = false

    static func precedes(_ left: Service, _ right: Service) -> Bool {
      (left.port, left.container) < (right.port, right.container)
    }
  }

  /// Sorted by port and container.
  private var services: [Service] = []

  /// By the containers' places in the list, whether the name and the ports are all known.
  private var areKnown: [Bool]

  init(_ task: Located<TaskDefinition>) {
    areKnown = Array(repeating: false, count: task.containerDefinitions.value?.count ?? 0)
    for container in task.containerDefinitions.knownElements() {
      guard let name = container.name.value else { continue }
      var isKnown = container.portMappings.isAbsent || container.portMappings.isWhollyKnown()
      for mapping in container.portMappings.knownElements() {
        if let port = mapping.containerPort.value {
          services.append(Service(port: port, container: container.index, name: name))
        } else {
          isKnown = false
        }
      }
      if let position = container.position { areKnown[position] = isKnown }
    }
    services.sort(by: Service.precedes)
    noteShared()
  }

  private mutating func noteShared() {
    var first = 0
    for place in services.indices.dropFirst() {
      if services[place].port != services[first].port {
        first = place
      } else if services[place].name != services[first].name {
        services[first].isShared = true
      }
    }
  }

  /// Those of the ports that a container of another name serves and this one does not; nil where the container's
  /// own ports are not known.
  func ofOthers(than container: Located<ContainerDefinition>, among ports: [Int]) -> [Int]? {
    guard let position = container.position, areKnown[position], let name = container.name.value else {
      return nil
    }
    return ports.filter { port in
      let first = firstService(port, from: 0)
      guard first < services.count, services[first].port == port else { return false }
      let own = firstService(port, from: container.index)
      if own < services.count, services[own].port == port, services[own].container == container.index {
        return false
      }
      return services[first].isShared || services[first].name != name
    }
  }

  /// The first service of a port by this container or one behind it, or else what comes after it.
  private func firstService(_ port: Int, from container: Int) -> Int {
    let sought = Service(port: port, container: container, name: "")
    return services.partitioningIndex { !Service.precedes($0, sought) }
  }
}
