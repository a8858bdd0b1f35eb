/// Finds passwords that stand inside URLs and connection strings.
enum EmbeddedPassword {
  /// Names that connection strings have for what must be kept secret, and what they name.
  private static let keys: [(name: StaticString, kind: String)] = [
    ("password", "a password in a connection string"),
    ("pwd", "a password in a connection string"),
    ("accountkey", "an Azure storage key"),
    ("sharedaccesskey", "an Azure access key"),
  ]

  /// What the bytes hold, such as `a password in a URL`; nil if there is none.
  static func kind(in bytes: TextBytes) -> String? {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: ":") where bytes[index...].hasPrefix("://"):
        if holdsPassword(authority(in: bytes[(index + 3)...])) { return "a password in a URL" }
      case UInt8(ascii: "="):
        let key = keys.first { bytes[..<index].hasCaseInsensitiveSuffix($0.name) }
        let value = bytes[(index + 1)...].prefix { !endsValue($0) }
        if let key, isPassword(value) { return key.kind }
      default: continue
      }
    }
    return nil
  }

  private static func authority(in bytes: TextBytes) -> TextBytes {
    bytes.prefix { byte in
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: " "), UInt8(ascii: "\""),
        UInt8(ascii: "'"):
        false
      default: true
      }
    }
  }

  /// Whether an authority has the form `user:password@host`.
  private static func holdsPassword(_ authority: TextBytes) -> Bool {
    guard let at = authority.lastIndex(of: UInt8(ascii: "@")),
      let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    // `YOUR_HOST` says as much of the whole as `YOUR_PASSWORD` does.
    return isPassword(authority[(colon + 1)..<at]) && !StandInValue.matches(authority)
  }

  private static func isPassword(_ bytes: TextBytes) -> Bool {
    !bytes.isEmpty && !StandInValue.matches(bytes) && !SecretValue.isWord(bytes)
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "="), UInt8(ascii: "\n"):
      true
    default: false
    }
  }
}
