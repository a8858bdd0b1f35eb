/// A host that a setting names, with the port behind it.
struct NetworkHost: Sendable {
  /// The name or the address.
  let name: String
  /// The port, where one is written.
  let port: Int?

  /// Whether it is the host of whoever asks.
  var isLocal: Bool { Self.localNames.contains { name.utf8.isText($0) } }

  private static let localNames: [StaticString] = ["localhost", "127.0.0.1", "[::1]"]

  /// How variables end whose value is a host without more.
  private static let hostVariables: [StaticString] = [
    "host", "hosts", "hostname", "_addr", "_address", "_server", "_servers", "_brokers", "_endpoint",
  ]

  private static let hostVariablesByLastByte = ByteTable(hostVariables) {
    [$0.utf8Start[$0.utf8CodeUnitCount - 1]]
  }

  /// The hosts in a variable's value, which lists them with commas: of URLs, of `name:port`, and a name alone where
  /// the variable says that it is a host.
  static func all(in text: String, ofVariable variable: String) -> [NetworkHost] {
    // A host is told by a scheme, a port or the variable.
    let variable = variable.utf8
    let isHost = (variable.last?.lowercased).map { last in
      hostVariablesByLastByte.contains(last) { variable.hasCaseInsensitiveSuffix($0) }
    }
    let needsPort = isHost != true
    if needsPort, !text.utf8.contains(UInt8(ascii: ":")) { return [] }
    let isImage = variable.hasCaseInsensitiveSuffix("image")
    return Array(text.utf8).split(separator: UInt8(ascii: ",")).compactMap { part in
      host(in: part, needsPort: needsPort, mayLackScheme: !isImage)
    }
  }

  private static func host(
    in text: ArraySlice<UInt8>, needsPort: Bool, mayLackScheme: Bool
  ) -> NetworkHost? {
    let scheme = text.indices.first { text[$0] == UInt8(ascii: ":") && text[$0...].hasPrefix("://") }
    guard scheme != nil || mayLackScheme else { return nil }
    var authority = (scheme.map { text[($0 + 3)...] } ?? text).prefix { $0 != slash && $0 != query }
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    let digits = authority.reversed().prefix(while: \.isDigit).count
    let name = authority.dropLast(digits)
    let hasPort = (2...5).contains(digits) && name.last == UInt8(ascii: ":")
    let host = hasPort ? name.dropLast() : authority
    guard !host.isEmpty, host.allSatisfy(isNamePart), hasPort || scheme != nil || !needsPort else {
      return nil
    }
    let port = hasPort ? Int(String(authority.suffix(digits))) : nil
    return NetworkHost(name: String(host), port: port)
  }

  private static let slash = UInt8(ascii: "/")
  private static let query = UInt8(ascii: "?")

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    default: byte.isLetterOrDigit
    }
  }
}
