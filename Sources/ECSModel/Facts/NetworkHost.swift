/// A host that a setting names, with the port behind it.
struct NetworkHost {
  /// The name or the address.
  let name: TextBytes
  /// The port, where one is written.
  let port: Int?

  /// Whether it is the host of whoever asks.
  var isLocal: Bool { Self.localNames.contains { name.isText($0) } }

  private static let localNames: [StaticString] = ["localhost", "127.0.0.1", "[::1]"]

  /// Reads `scheme://user@name:port/path`, most of which may be left out.
  ///
  /// - Parameters:
  ///   - needsPort: Whether a name alone, without scheme and port, is no host.
  ///   - mayLackScheme: Whether what has no scheme can be a host.
  init?(_ text: TextBytes, needsPort: Bool, mayLackScheme: Bool) {
    let scheme = text.indices.first { text[$0] == Self.colon && text[$0...].hasPrefix("://") }
    guard scheme != nil || mayLackScheme else { return nil }
    var authority = (scheme.map { text[($0 + 3)...] } ?? text).prefix { byte in
      byte != UInt8(ascii: "/") && byte != UInt8(ascii: "?")
    }
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { authority = authority[(at + 1)...] }
    let digits = authority[(authority.lastIndex { !$0.isDigit }.map { $0 + 1 } ?? authority.startIndex)...]
    let front = authority[..<digits.startIndex]
    let hasPort = (2...5).contains(digits.count) && front.last == Self.colon
    let host = hasPort ? front.dropLast() : authority
    guard !host.isEmpty, host.allSatisfy(Self.isNamePart), hasPort || scheme != nil || !needsPort else {
      return nil
    }
    name = host
    port = hasPort ? digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
  }

  private static let colon = UInt8(ascii: ":")

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    default: byte.isLetterOrDigit
    }
  }
}
