/// Tells what can be a password, token or key from the settings that stand under similar names.
enum SecretValue {
  /// What a name like `DB_PASSWORD_ENABLED` would hold.
  private static let settings: [StaticString] = [
    "true", "false", "yes", "no", "on", "off", "null", "none", "nil", "undefined", "disabled", "enabled",
    "default",
    "required", "optional", "unset", "n/a", "-",
  ]

  /// Where values come from that are fetched later.
  private static let references: [StaticString] = [
    "arn:", "vault:", "ssm:", "secretsmanager:", "awssm:", "op:", "env:", "file:", "ref:", "kms:", "alias/",
  ]

  /// Whether the text could be a secret of the kind: not empty, no stand-in, no setting, no place to find it at.
  static func isPlausible(_ text: TextBytes, for kind: SecretName.Kind) -> Bool {
    let bytes = trimmed(text)
    guard !bytes.isEmpty, !StandInValue.matches(bytes), !isWord(bytes), !isLocation(bytes, of: kind) else {
      return false
    }
    if kind == .password { return bytes.count >= 3 && (bytes.count >= 4 || !bytes.allSatisfy(\.isDigit)) }
    return bytes.count >= 6 && !isAmount(bytes)
  }

  /// Whether the bytes are a setting such as `true` or `none`.
  static func isWord(_ bytes: TextBytes) -> Bool {
    settings.contains { $0.utf8CodeUnitCount == bytes.count && bytes.hasCaseInsensitivePrefix($0) }
  }

  /// Whether the bytes say where to find something: a URL, a path, a reference, the id of a secret.
  private static func isLocation(_ bytes: TextBytes, of kind: SecretName.Kind) -> Bool {
    if references.contains(where: bytes.hasCaseInsensitivePrefix) { return true }
    if bytes.indices.contains(where: { bytes[$0...].hasPrefix("://") }) { return true }
    let isPath =
      bytes.hasPrefix("/") || bytes.hasPrefix("./") || bytes.hasPrefix("~/")
    if isPath || bytes.dropFirst().hasPrefix(":\\") { return true }
    // `prod/shop/database` names a secret; Base64 with a slash has capitals.
    return kind != .password && bytes.contains(UInt8(ascii: "/"))
      && !bytes.contains(where: \.isUppercaseLetter)
  }

  /// Whether the bytes are a number, or a time such as `15m`.
  private static func isAmount(_ bytes: TextBytes) -> Bool {
    let unit = bytes.drop { $0.isDigit || $0 == UInt8(ascii: ".") }
    return unit.count <= 2 && unit.count < bytes.count && unit.allSatisfy(\.isLowercaseLetter)
  }

  private static func trimmed(_ bytes: TextBytes) -> TextBytes {
    func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
    var bytes = bytes.drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }
}
