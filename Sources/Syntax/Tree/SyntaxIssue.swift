/// Something wrong with the text itself, whatever it describes.
public struct SyntaxIssue: Sendable {
  /// What kind of mistake it is; the engine reports each under a rule id of its own.
  public enum Kind: String, CaseIterable, Sendable {
    /// The text is not what the language allows.
    case invalidSyntax
    /// The text goes on past what the reader takes: too deep, too large, too many aliases.
    case limitExceeded
    /// The bytes are no text: NUL bytes, invalid UTF-8, another encoding.
    case invalidEncoding
    /// One mapping has the same key twice.
    case duplicateKey
    /// JSON with a comment.
    case comment
    /// JSON with a comma before a closing bracket.
    case trailingComma
    /// A placeholder stands where JSON wants a value of its own, such as `"memory": ${MEM}`.
    case barePlaceholder
  }

  /// Another place that explains the issue.
  public struct Related: Sendable {
    /// Where it is.
    public let range: ByteRange
    /// What is to be seen there.
    public let message: String

    /// Makes a related place.
    public init(range: ByteRange, message: String) {
      self.range = range
      self.message = message
    }
  }

  /// What kind of mistake it is.
  public let kind: Kind

  /// What is wrong and what to do, without a full stop.
  public let message: String

  /// Where it is.
  public let range: ByteRange

  /// Other places that explain it.
  public let related: [Related]

  /// Makes an issue.
  public init(_ kind: Kind, _ message: String, at range: ByteRange, related: [Related] = []) {
    self.kind = kind
    self.message = message
    self.range = range
    self.related = related
  }
}
