/// Finds the ports of addresses that point at the host itself: `http://localhost/`, `127.0.0.1:8080`.
enum LocalURL {
  private static let hosts: [StaticString] = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]

  private static let firstBytes = ByteSet(hosts.map { $0.utf8Start[0] })

  /// The port of each local address in the text. An address whose port is not plainly written gives none.
  static func ports(in text: String) -> [Int] {
    let firstBytes = firstBytes
    return text.withBytes { bytes in
      var ports: [Int] = []
      for start in bytes.indices where firstBytes.contains(bytes[start]) {
        guard let host = hosts.first(where: { bytes[start...].hasPrefix($0) }) else { continue }
        let end = start + host.utf8CodeUnitCount
        if let port = port(before: bytes[..<start], after: bytes[end...]) { ports.append(port) }
      }
      return ports
    }
  }

  /// The port of a host with this text around it; nil where the host is part of something else.
  private static func port(before: TextBytes, after: TextBytes) -> Int? {
    let isURL = before.ends(with: "//")
    let isPath = before.last == UInt8(ascii: "/")
    guard isURL || (!isPath && before.last.map(delimits) ?? true) else { return nil }
    if after.first == UInt8(ascii: ":") {
      let digits = after.dropFirst().prefix(while: \.isDigit)
      let isPlain = after.dropFirst(1 + digits.count).first.map(delimits) ?? true
      return isPlain ? Int(String(digits)) : nil
    }
    guard after.first.map(delimits) ?? true else { return nil }
    if before.ends(with: "http://") { return 80 }
    return before.ends(with: "https://") ? 443 : nil
  }

  /// Whether the byte can stand before or after an address in a command.
  private static func delimits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "="), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "\n"), UInt8(ascii: "\t"):
      true
    default: false
    }
  }
}

extension TextBytes {
  fileprivate func ends(with text: StaticString) -> Bool { suffix(text.utf8CodeUnitCount).isText(text) }
}
