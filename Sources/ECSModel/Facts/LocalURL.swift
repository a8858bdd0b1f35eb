/// Finds the ports of URLs that point at the host itself.
enum LocalURL {
  private static let schemes = [(text: "http://", port: 80), (text: "https://", port: 443)]
  private static let hosts = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]

  /// The port of each local URL in the text. A URL whose port is not plainly written gives none.
  static func ports(in text: String) -> [Int] {
    var ports: [Int] = []
    let bytes = Array(text.utf8)
    for start in bytes.indices {
      for scheme in schemes where bytes[start...].starts(with: scheme.text.utf8) {
        let rest = bytes[(start + scheme.text.utf8.count)...]
        if let port = port(afterHostIn: rest, standard: scheme.port) { ports.append(port) }
      }
    }
    return ports
  }

  private static func port(afterHostIn bytes: ArraySlice<UInt8>, standard: Int) -> Int? {
    guard let host = hosts.first(where: { bytes.starts(with: $0.utf8) }) else { return nil }
    let rest = bytes.dropFirst(host.utf8.count)
    guard let next = rest.first else { return standard }
    if next == UInt8(ascii: ":") {
      let digits = rest.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
      let isPlain = rest.dropFirst(1 + digits.count).first.map(endsAuthority) ?? true
      return isPlain ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
    return endsAuthority(next) ? standard : nil
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ")"):
      true
    default: false
    }
  }
}
