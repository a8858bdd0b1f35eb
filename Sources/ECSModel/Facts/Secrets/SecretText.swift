/// Finds in a text what gives access to something and tells so by its form: keys, tokens, passwords in URLs.
///
/// The time is linear in the length of the text.
enum SecretText {
  /// What the text holds, such as `an AWS access key`; nil if no part of it has a known form.
  static func kind(of bytes: TextBytes) -> String? {
    // The shortest secret with a form of its own, a password in a URL, takes more.
    guard bytes.count >= 8 else { return nil }
    let marks = Marks(in: bytes)
    if bytes.count >= IssuedToken.shortest {
      if marks.hasHyphen, marks.hasBlank, let kind = privateKey(in: bytes) { return kind }
      if let kind = token(in: bytes) { return kind }
    }
    return marks.hasPasswordSign ? EmbeddedPassword.kind(in: bytes) : nil
  }

  /// Which of the bytes a text has that some forms cannot do without; most texts have none.
  private struct Marks {
    let hasHyphen: Bool
    let hasBlank: Bool
    /// `@`, which stands behind a password in a URL, or `=`.
    let hasPasswordSign: Bool

    /// Looks at every byte without a branch, and so at many at a time.
    init(in bytes: TextBytes) {
      var hyphens: UInt8 = 0
      var blanks: UInt8 = 0
      var passwordSigns: UInt8 = 0
      for byte in bytes {
        hyphens |= byte == UInt8(ascii: "-") ? 1 : 0
        blanks |= byte == UInt8(ascii: " ") ? 1 : 0
        passwordSigns |= byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=") ? 1 : 0
      }
      hasHyphen = hyphens != 0
      hasBlank = blanks != 0
      hasPasswordSign = passwordSigns != 0
    }
  }

  /// Whether the text is a secret by its form, or by the name that it has.
  static func isSecret(_ text: TextBytes, named name: TextBytes) -> Bool {
    if kind(of: text) != nil { return true }
    guard let kind = SecretName.kind(of: name) else { return false }
    return SecretValue.isPlausible(text, for: kind)
  }

  private static func token(in bytes: TextBytes) -> String? {
    let beginnings = IssuedToken.beginnings
    // Further behind there is no room for one.
    let last = bytes.endIndex - IssuedToken.shortest
    var index = bytes.startIndex
    while index <= last {
      var next = index + 1
      if beginnings.contains(bytes[index], bytes[next]),
        index == bytes.startIndex || !isWordPart(bytes[index - 1])
      {
        if bytes[index] == UInt8(ascii: "e"), let match = webToken(at: bytes[index...]) {
          if isToken(match, at: index, in: bytes) { return "a JSON Web Token" }
          // What was looked at once is not looked at again, so the whole takes linear time.
          next = max(next, match.end)
        } else {
          let token = IssuedToken.byFirstByte.first(bytes[index]) { form in
            guard let match = form.match(bytes[index...]) else { return false }
            next = max(next, match.end)
            return isToken(match, at: index, in: bytes)
          }
          if let token { return token.kind }
        }
      }
      index = next
    }
    return nil
  }

  private static func isToken(_ match: IssuedToken.Match, at start: Int, in bytes: TextBytes) -> Bool {
    match.isComplete && !StandInValue.matches(bytes[start..<match.end])
  }

  /// A JSON Web Token (RFC 7519): three parts in Base64, the first two of which are JSON objects.
  private static func webToken(at bytes: TextBytes) -> IssuedToken.Match? {
    let object: StaticString = "eyJ"
    guard bytes.hasPrefix(object) else { return nil }
    let token = bytes.prefix { isWordPart($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    let parts = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isComplete = parts.count == 3 && parts[1].hasPrefix(object) && parts[2].count >= 16
    return IssuedToken.Match(end: token.endIndex, isComplete: isComplete)
  }

  /// A private key in the textual encoding of RFC 7468.
  private static func privateKey(in bytes: TextBytes) -> String? {
    for start in bytes.indices where bytes[start] == UInt8(ascii: "-") {
      guard bytes[start...].hasPrefix("-----BEGIN ") else { continue }
      let label = bytes[(start + 11)...].prefix(40).prefix { $0 != UInt8(ascii: "-") }
      if label.hasCaseInsensitiveSuffix("private key") { return "a private key" }
    }
    return nil
  }

  private static func isWordPart(_ byte: UInt8) -> Bool { byte.isLetterOrDigit || byte == UInt8(ascii: "_") }
}
