/// What the hosts that variables name have to do with the task itself, read once for all variables.
final class HostTable {
  private struct Entry {
    let variable: Int
    /// A port of the variable's own host, or the index of another container.
    let value: Int
  }

  /// The ports of their own hosts that variables address, sorted by variable.
  private let localPorts: [Entry]

  /// The first other container that each variable names as a host, sorted by variable.
  private let peers: [Entry]

  /// Reads the variables of containers, and the properties of the proxy.
  init(_ task: Located<TaskDefinition>, containersByName: NameTable) {
    var reader = Reader(storage: task.storage, containersByName: containersByName)
    for container in task.containerDefinitions.knownElements() {
      for variable in container.environment.knownElements() { reader.read(variable.index) }
    }
    if let proxy = task.proxyConfiguration.value {
      for property in proxy.properties.knownElements() { reader.read(property.index) }
    }
    localPorts = reader.localPorts.sorted { $0.variable < $1.variable }
    peers = reader.peers.sorted { $0.variable < $1.variable }
  }

  private struct Reader {
    let storage: DocumentStorage
    let containersByName: NameTable
    var localPorts: [Entry] = []
    var peers: [Entry] = []

    mutating func read(_ variable: Int) {
      let slots = storage.objects[variable].firstSlot
      let name = slots + KeyValuePair.members.name.index
      let value = slots + KeyValuePair.members.value.index
      // Most variables name no host.
      let isHost = storage.withText(at: name, NetworkHosts.isHost) ?? false
      guard isHost || storage.withText(at: value, NetworkHosts.mayStand) ?? false else { return }
      let isImage = storage.withText(at: name) { $0.hasCaseInsensitiveSuffix("image") } ?? false
      _ = storage.withText(at: value) { text in
        for host in NetworkHosts(in: text, needsPort: !isHost, mayLackScheme: !isImage) {
          note(host, of: variable)
        }
      }
    }

    private mutating func note(_ host: NetworkHost, of variable: Int) {
      if let port = host.port, host.isLocal { localPorts.append(Entry(variable: variable, value: port)) }
      if peers.last?.variable != variable, let peer = containersByName.first(host.name, of: storage),
        peer != storage.parent(of: variable)
      {
        peers.append(Entry(variable: variable, value: peer))
      }
    }
  }

  /// The ports of its own host that a variable addresses.
  func localPorts(of variable: Int) -> [Int] {
    let first = localPorts.partitioningIndex { $0.variable >= variable }
    return localPorts[first...].prefix { $0.variable == variable }.map(\.value)
  }

  /// The container that a variable names.
  func peer(of variable: Int) -> Int? {
    let place = peers.partitioningIndex { $0.variable >= variable }
    return place < peers.count && peers[place].variable == variable ? peers[place].value : nil
  }
}
