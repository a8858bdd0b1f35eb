/// Which port mapping took a port first, by protocol.
struct PortTable {
  private var first: [Key: Located<PortMapping>] = [:]
  private let ports: (Located<PortMapping>) -> ClosedRange<Int>?

  private struct Key: Hashable {
    let transport: TransportProtocol
    let port: Int
  }

  init(task: Located<TaskDefinition>, of ports: @escaping (Located<PortMapping>) -> ClosedRange<Int>?) {
    self.ports = ports
    for container in task.containerDefinitions.known() {
      for mapping in container.portMappings.known() {
        guard let transport = mapping.effectiveProtocol, let range = ports(mapping) else { continue }
        for port in range {
          let key = Key(transport: transport, port: port)
          if first[key] == nil { first[key] = mapping }
        }
      }
    }
  }

  /// The first mapping with one of the ports, where that is another one.
  func earlier(than mapping: Located<PortMapping>) -> Field<Located<PortMapping>> {
    guard let range = ports(mapping) else { return .absent }
    guard let transport = mapping.effectiveProtocol else { return .unresolved }
    for port in range {
      if let holder = first[Key(transport: transport, port: port)], holder != mapping { return .value(holder) }
    }
    return .absent
  }
}
