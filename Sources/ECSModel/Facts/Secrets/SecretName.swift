/// Tells from a name, such as that of an environment variable, that it stands for a secret.
enum SecretName {
  /// What a name stands for, with its article.
  enum Kind: String, Sendable {
    case password = "a password"
    case secret = "a secret"
    case token = "a token"
    case key = "a key"
    case credentials = "credentials"
  }

  private struct Ending: Sendable {
    let text: StaticString
    let kind: Kind
    /// Whether a new word must begin with it: `SMTP_PASS`, not `BYPASS`.
    var isWord = false
  }

  /// How such names end, without separators and in small letters.
  private static let endings = [
    Ending(text: "password", kind: .password), Ending(text: "passwd", kind: .password),
    Ending(text: "passphrase", kind: .password), Ending(text: "passcode", kind: .password),
    Ending(text: "pass", kind: .password, isWord: true), Ending(text: "pwd", kind: .password, isWord: true),
    Ending(text: "requirepass", kind: .password), Ending(text: "secret", kind: .secret),
    Ending(text: "token", kind: .token), Ending(text: "credentials", kind: .credentials),
    Ending(text: "apikey", kind: .key), Ending(text: "secretkey", kind: .key),
    Ending(text: "privatekey", kind: .key),
    Ending(text: "accesskey", kind: .key), Ending(text: "encryptionkey", kind: .key),
    Ending(text: "signingkey", kind: .key), Ending(text: "authkey", kind: .key),
    Ending(text: "masterkey", kind: .key),
    Ending(text: "licensekey", kind: .key), Ending(text: "licencekey", kind: .key),
    Ending(text: "accountkey", kind: .key), Ending(text: "storagekey", kind: .key),
    Ending(text: "sessionkey", kind: .key), Ending(text: "jwtkey", kind: .key),
    Ending(text: "appkey", kind: .key),
    Ending(text: "deploykey", kind: .key), Ending(text: "sshkey", kind: .key),
    Ending(text: "sharedkey", kind: .key),
    Ending(text: "subscriptionkey", kind: .key), Ending(text: "hmackey", kind: .key),
    Ending(text: "aeskey", kind: .key), Ending(text: "securitykey", kind: .key),
    Ending(text: "adminkey", kind: .key),
  ]

  private static let endingsByLastLetter = ByteTable(endings) {
    CollectionOfOne($0.text.utf8Start[$0.text.utf8CodeUnitCount - 1])
  }

  /// Parts of names whose values are meant for everyone, such as what a browser gets to see.
  private static let publicWords: [StaticString] = ["public", "publishable", "anon_", "react_app_", "vite_"]

  private static let publicWordsByFirstByte = ByteTable(publicWords) { CollectionOfOne($0.utf8Start[0]) }

  /// What the name stands for; nil if it does not name a secret.
  static func kind(of name: TextBytes) -> Kind? {
    // `API_KEY_2` is as good as `API_KEY`.
    let last = name.lastIndex { $0.isUppercaseLetter || $0.isLowercaseLetter }
    guard let last, let ending = ending(of: name[...last]), !isPublic(name) else { return nil }
    return ending.kind
  }

  /// Whether the name says that its value is for everyone.
  static func isPublic(_ name: TextBytes) -> Bool {
    name.indices.contains { start in
      publicWordsByFirstByte.contains(name[start].lowercased) {
        name[start...].hasCaseInsensitivePrefix($0)
      }
    }
  }

  private static func ending(of name: TextBytes) -> Ending? {
    guard let last = name.last else { return nil }
    return endingsByLastLetter.first(last.lowercased) { ending in
      guard let start = start(of: ending.text, in: name) else { return false }
      return !ending.isWord || beginsWord(at: start, in: name)
    }
  }

  /// Where the name's last letters and digits begin that are those of `text`.
  private static func start(of text: StaticString, in name: TextBytes) -> Int? {
    var start = name.endIndex
    for offset in (0..<text.utf8CodeUnitCount).reversed() {
      repeat { start -= 1 } while start >= name.startIndex && !name[start].isLetterOrDigit
      guard start >= name.startIndex, name[start].lowercased == text.utf8Start[offset] else { return nil }
    }
    return start
  }

  /// Whether a separator or a change to capitals stands in front. A name that is nothing else, like the shell's
  /// `PWD`, is no secret's.
  private static func beginsWord(at start: Int, in name: TextBytes) -> Bool {
    guard start > name.startIndex else { return false }
    let before = name[start - 1]
    return !before.isLetterOrDigit || (before.isLowercaseLetter && name[start].isUppercaseLetter)
  }
}
