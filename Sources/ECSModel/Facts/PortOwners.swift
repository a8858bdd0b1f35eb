/// Which containers of a task serve which ports, as far as their port mappings say.
struct PortOwners {
  /// The names of the containers that serve a port, the first two that differ.
  private struct Names {
    let first: String
    var other: String?
  }

  /// A container as one that looks for others.
  private struct Own {
    let name: String
    let ports: Set<Int>
  }

  private var names: [Int: Names] = [:]

  /// By the containers' places among the objects; those left out whose name or ports are not all known.
  private var own: [Int: Own] = [:]

  init(_ containers: [Located<ContainerDefinition>]) {
    for container in containers {
      guard let name = container.name.value else { continue }
      let ports = container.portMappings.known().compactMap(\.containerPort.value)
      for port in ports { note(name, serves: port) }
      let count = container.portMappings.isAbsent ? 0 : container.portMappings.value?.allValues?.count
      if ports.count == count { own[container.index] = Own(name: name, ports: Set(ports)) }
    }
  }

  private mutating func note(_ name: String, serves port: Int) {
    guard let known = names[port] else {
      names[port] = Names(first: name)
      return
    }
    if known.other == nil, known.first != name { names[port]?.other = name }
  }

  /// Those of the ports that a container of another name serves and this one does not; nil where the container's
  /// own ports are not known.
  func ofOthers(than container: Located<ContainerDefinition>, among ports: [Int]) -> [Int]? {
    guard let own = own[container.index] else { return nil }
    return ports.filter { port in
      guard let names = names[port], !own.ports.contains(port) else { return false }
      return names.first != own.name || names.other != nil
    }
  }
}
