/// The hosts in a variable's value, which lists them with commas: of URLs, of `name:port`, and a name alone where
/// the variable says that it is a host.
struct NetworkHosts: Sequence, IteratorProtocol {
  private var rest: TextBytes
  private let needsPort: Bool
  private let mayLackScheme: Bool

  /// How variables end whose value is a host without more.
  private static let hostVariables: [StaticString] = [
    "host", "hosts", "hostname", "_addr", "_address", "_server", "_servers", "_brokers", "_endpoint",
  ]

  private static let hostVariablesByLastByte = ByteTable(hostVariables) {
    CollectionOfOne($0.utf8Start[$0.utf8CodeUnitCount - 1])
  }

  /// Reads the value of a variable.
  ///
  /// - Parameters:
  ///   - needsPort: Whether a name alone, without scheme and port, is no host.
  ///   - mayLackScheme: Whether what has no scheme can be a host.
  init(in value: TextBytes, needsPort: Bool, mayLackScheme: Bool) {
    rest = value
    self.needsPort = needsPort
    self.mayLackScheme = mayLackScheme
  }

  /// Whether a variable of this name has hosts as its value, without more.
  static func isHost(variable: TextBytes) -> Bool {
    guard let last = variable.last?.lowercased else { return false }
    return hostVariablesByLastByte.contains(last) { variable.hasCaseInsensitiveSuffix($0) }
  }

  /// Whether the value has what it takes to name hosts by a scheme or a port.
  static func mayStand(in value: TextBytes) -> Bool { value.holds(UInt8(ascii: ":")) }

  mutating func next() -> NetworkHost? {
    while !rest.isEmpty {
      let part = rest.prefix { $0 != UInt8(ascii: ",") }
      rest = rest[part.endIndex...].dropFirst()
      if let host = NetworkHost(part, needsPort: needsPort, mayLackScheme: mayLackScheme) { return host }
    }
    return nil
  }
}
