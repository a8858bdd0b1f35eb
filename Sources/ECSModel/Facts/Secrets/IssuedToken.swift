/// A form in which a service issues keys and tokens, told by how they begin.
///
/// Source: the services' own documentation of their formats; the AWS key ids stand in the IAM user guide under
/// "Understanding unique ID prefixes".
struct IssuedToken: Sendable {
  /// What it is, with its article.
  let kind: String
  private let prefixes: [StaticString]
  /// The least that follows the prefix.
  private let length: Int
  private let alphabet: Alphabet

  private enum Alphabet {
    case capitalsAndDigits
    case alphanumeric
    /// Letters, digits, `_` and `-`.
    case word
    /// Those of a word, `.` and `/`.
    case path

    func contains(_ byte: UInt8) -> Bool {
      switch self {
      case .capitalsAndDigits: return byte.isUppercaseLetter || byte.isDigit
      case .alphanumeric: return byte.isLetterOrDigit
      case .word: return byte.isLetterOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      case .path:
        return Alphabet.word.contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
      }
    }
  }

  private init(_ kind: String, _ prefixes: StaticString..., length: Int, of alphabet: Alphabet) {
    self.kind = kind
    self.prefixes = prefixes
    self.length = length
    self.alphabet = alphabet
  }

  /// The forms that are known.
  static let all = [
    IssuedToken("an AWS access key", "AKIA", "ASIA", length: 16, of: .capitalsAndDigits),
    IssuedToken("a GitHub token", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", length: 36, of: .alphanumeric),
    IssuedToken("a GitHub token", "github_pat_", length: 22, of: .word),
    IssuedToken("a GitLab token", "glpat-", length: 20, of: .word),
    IssuedToken("a Slack token", "xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xapp-", length: 10, of: .word),
    IssuedToken("a Slack webhook", "hooks.slack.com/services/", length: 20, of: .path),
    IssuedToken(
      "a Stripe key", "sk_live_", "rk_live_", "sk_test_", "rk_test_", length: 10, of: .alphanumeric),
    IssuedToken("a Stripe webhook secret", "whsec_", length: 10, of: .alphanumeric),
    IssuedToken("a Google API key", "AIza", length: 35, of: .word),
    IssuedToken("a SendGrid key", "SG.", length: 40, of: .path),
    IssuedToken("an Anthropic key", "sk-ant-", length: 20, of: .word),
    IssuedToken("an OpenAI key", "sk-proj-", "sk-svcacct-", length: 20, of: .word),
    IssuedToken("an OpenAI key", "sk-", length: 40, of: .alphanumeric),
    IssuedToken("a Hugging Face token", "hf_", length: 30, of: .alphanumeric),
    IssuedToken("an npm token", "npm_", length: 36, of: .alphanumeric),
    IssuedToken("a PyPI token", "pypi-", length: 50, of: .word),
    IssuedToken("a Docker Hub token", "dckr_pat_", "dckr_oat_", length: 20, of: .word),
    IssuedToken("a DigitalOcean token", "dop_v1_", "doo_v1_", "dor_v1_", length: 64, of: .alphanumeric),
    IssuedToken("a Shopify token", "shpat_", "shpca_", "shppa_", "shpss_", length: 32, of: .alphanumeric),
    IssuedToken("a New Relic key", "NRAK-", "NRJS-", length: 19, of: .alphanumeric),
    IssuedToken("a Grafana token", "glsa_", "glc_", length: 32, of: .word),
    IssuedToken("a Vault token", "hvs.", "hvb.", length: 24, of: .word),
    IssuedToken("a Sentry token", "sntrys_", "sntryu_", length: 32, of: .word),
    IssuedToken("an Atlassian token", "ATATT3", length: 40, of: .word),
    IssuedToken("a Mailgun key", "key-", length: 32, of: .alphanumeric),
    // The start of `-----BEGIN … PRIVATE KEY-----` in Base64.
    IssuedToken(
      "a private key", "LS0tLS1CRUdJTiBQUklWQVRF", "LS0tLS1CRUdJTiBSU0EgUFJJVkFURS",
      "LS0tLS1CRUdJTiBFQyBQUklWQVRF", "LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVE", length: 40, of: .alphanumeric),
  ]

  /// The forms by the first bytes of their prefixes.
  static let byFirstByte = ByteTable(all) { form in form.prefixes.map { $0.utf8Start[0] } }

  /// How they begin, and how a JSON Web Token does.
  static let beginnings = BytePairs(all.flatMap(\.prefixes) + CollectionOfOne("eyJ"))

  /// The fewest bytes that any of them takes; a JSON Web Token and a private key take more.
  static let shortest = all.reduce(.max) { shortest, form in
    form.prefixes.reduce(shortest) { min($0, $1.utf8CodeUnitCount + form.length) }
  }

  /// What stands behind a prefix.
  struct Match: Sendable {
    /// Where the characters end that can belong to the token.
    let end: Int
    /// Whether there are enough of them.
    let isComplete: Bool
  }

  /// The token that the bytes begin with; nil if they begin with none of the prefixes.
  func match(_ bytes: TextBytes) -> Match? {
    guard let prefix = prefixes.first(where: bytes.hasPrefix) else { return nil }
    let start = bytes.startIndex + prefix.utf8CodeUnitCount
    var end = start
    while end < bytes.endIndex, alphabet.contains(bytes[end]) { end += 1 }
    return Match(end: end, isComplete: end - start >= length)
  }
}
