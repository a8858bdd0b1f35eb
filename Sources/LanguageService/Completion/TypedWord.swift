import Syntax

/// What has been typed at the cursor, and texts that would be complete with it.
///
/// A text is usually broken while it is typed. Instead of guessing what stands there, a word that nobody writes is
/// put in its place, in each way that could make the text whole; where the reader then finds the word is where the
/// cursor stands.
struct TypedWord {
  /// The text with the stand-in.
  struct Trial {
    let source: Source
    /// Where the stand-in stands, with its quotes if it has some.
    let standIn: ByteRange
  }

  /// The bytes that have been typed, on both sides of the cursor, with the quotes around them.
  let range: ByteRange
  /// The quote that it is to be written with; nil where it needs none.
  let quote: Character?
  /// Whether it begins with that quote.
  let hasQuote: Bool
  /// Whether a colon follows, so that it is a key that has its value.
  let isKeyWithColon: Bool
  /// Whether a comma has to follow, since another entry does.
  let needsComma: Bool
  /// The texts to try, the likeliest first. Of later groups one is tried only if no text of the earlier ones has
  /// the stand-in where a name or a value can be.
  let trials: [[Trial]]

  /// A word that no text has.
  static let standIn = "zqzqzqzqzq"

  /// What has been typed; nil where no key and no value can stand.
  init?(at offset: Int, in tree: SyntaxTree) {
    let word =
      switch tree.language {
      case .json: JSONWord(at: offset, in: tree.source.bytes).map { $0.typedWord(in: tree.source) }
      case .yaml: Optional(YAMLWord(at: offset, in: tree.source.bytes).typedWord(in: tree.source))
      }
    guard let word else { return nil }
    self = word
  }

  init(
    range: ByteRange, quote: Character?, hasQuote: Bool, isKeyWithColon: Bool, needsComma: Bool,
    trials: [[Trial]]
  ) {
    self.range = range
    self.quote = quote
    self.hasQuote = hasQuote
    self.isKeyWithColon = isKeyWithColon
    self.needsComma = needsComma
    self.trials = trials
  }
}

extension TypedWord.Trial {
  /// Replaces a range by the stand-in, with other text around it.
  ///
  /// - Parameter end: Where the text ends instead, followed by `closing`.
  init(
    _ source: Source, replacing range: ByteRange, quote: String = "", after: String = "",
    endingAt end: Int? = nil, closing: String = ""
  ) {
    let word = quote + TypedWord.standIn + quote
    let rest = source.bytes[range.end..<max(range.end, end ?? source.bytes.count)]
    self.source = Source(
      name: source.name,
      bytes: source.bytes[..<range.start] + Array((word + after).utf8) + rest + Array(closing.utf8))
    standIn = ByteRange(range.start, range.start + word.utf8.count)
  }
}
