/// Which port mappings take a port that another one has taken before them, by protocol.
struct PortTable {
  /// By the indices of the mappings.
  private var earlier: [Int: Int] = [:]

  private struct Claim {
    let transport: TransportProtocol
    let ports: ClosedRange<Int>
    let mapping: Located<PortMapping>
  }

  /// Compares mappings that share their ports.
  ///
  /// - Parameter ports: The ports that a mapping takes; nil where it takes none that are known.
  mutating func compare(
    _ mappings: some Sequence<Located<PortMapping>>, by ports: (Located<PortMapping>) -> ClosedRange<Int>?
  ) {
    var claims: [Claim] = []
    for mapping in mappings {
      guard let transport = mapping.effectiveProtocol, let ports = ports(mapping) else { continue }
      claims.append(Claim(transport: transport, ports: ports, mapping: mapping))
    }
    guard claims.count > 1 else { return }
    for transport in TransportProtocol.allCases {
      compare(claims.filter { $0.transport == transport })
    }
  }

  /// Walks the claims by their first port, beside the one that has reached furthest so far.
  private mutating func compare(_ claims: [Claim]) {
    let sorted = claims.sorted {
      ($0.ports.lowerBound, $0.mapping.index) < ($1.ports.lowerBound, $1.mapping.index)
    }
    guard var furthest = sorted.first else { return }
    for claim in sorted.dropFirst() {
      if claim.ports.lowerBound <= furthest.ports.upperBound { note(claim.mapping, furthest.mapping) }
      if claim.ports.upperBound > furthest.ports.upperBound { furthest = claim }
    }
  }

  private mutating func note(_ one: Located<PortMapping>, _ other: Located<PortMapping>) {
    let (first, second) = one.index < other.index ? (one, other) : (other, one)
    if let known = earlier[second.index], known < first.index { return }
    earlier[second.index] = first.index
  }

  /// A mapping before this one that has one of its ports.
  func earlier(than mapping: Located<PortMapping>) -> Field<Located<PortMapping>> {
    guard mapping.effectiveProtocol != nil else { return .unresolved }
    return mapping.objectIfAny(earlier[mapping.index])
  }
}
