extension PortMapping {
  /// What rules can read of a port mapping besides its fields.
  public static let facts: [Fact] = [
    fact("effectiveProtocol") { $0.effectiveProtocol?.rawValue },
    fact("isValidRange", derive: { mapping, _ in mapping.isValidRange }),
    fact("earlierHostPort", derive: { mapping, tables in tables.earlierHostPort(of: mapping) }),
    fact("earlierContainerPort", derive: { mapping, tables in tables.earlierContainerPort(of: mapping) }),
    fact("earlierNamesake", derive: { mapping, tables in tables.earlierNamesake(of: mapping) }),
  ]
}

extension Located<PortMapping> {
  /// The protocol that ECS assumes: `tcp` where none is given (API model: `protocol`).
  var effectiveProtocol: TransportProtocol? { self.protocol.or(.tcp) }

  /// The ports of `containerPortRange`; invalid where it is no range of ports.
  var portRange: Field<ClosedRange<Int>> { self.containerPortRange.understood(Self.ports(in:)) }

  var isValidRange: Field<Bool> {
    self.containerPortRange.understood { Self.ports(in: $0) != nil }
  }

  /// The container's ports, from `containerPort` or `containerPortRange`.
  var containerPorts: ClosedRange<Int>? {
    self.containerPort.value.map { $0...$0 } ?? portRange.value
  }

  /// The fixed ports that the mapping takes on the host or the task's interface; nil where ECS chooses.
  var fixedHostPorts: ClosedRange<Int>? {
    switch task.effectiveNetworkMode {
    case .bridge: return self.hostPort.value.flatMap { $0 == 0 ? nil : $0...$0 }
    case .host, .awsvpc: return containerPorts ?? self.hostPort.value.map { $0...$0 }
    case nil, .some(.none): return nil
    }
  }

  /// `8000-8010` as numbers: from 1 to 65535, the first below the last (API model: `containerPortRange`).
  private static func ports(in text: String) -> ClosedRange<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = port(parts[0]), let last = port(parts[1]), first < last else {
      return nil
    }
    return first...last
  }

  private static func port(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit), let port = Int(text),
      (1...65535).contains(port)
    else { return nil }
    return port
  }
}
