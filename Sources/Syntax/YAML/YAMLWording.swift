/// How one of libyaml's complaints is told to people who write YAML by hand.
struct YAMLWording {
  /// Where the mistake is best seen.
  enum Place {
    /// At the character where libyaml stopped.
    case character
    /// At that character and the one behind it.
    case twoCharacters
    /// At the character where what libyaml was reading begins.
    case beginning
    /// From there to the end of the line.
    case lineFromBeginning
  }

  /// libyaml's words for what is wrong.
  let problem: String
  /// What libyaml's words for what it was reading contain.
  let context: String
  let message: String
  let place: Place
  /// What to call the place where it begins, if that helps.
  let begins: String?

  private init(
    _ problem: String, in context: String = "", _ message: String, at place: Place = .character,
    begins: String? = nil
  ) {
    self.problem = problem
    self.context = context
    self.message = message
    self.place = place
    self.begins = begins
  }

  /// The wording for a problem; one that is not known yet keeps libyaml's words.
  static func of(_ problem: YAMLProblem) -> YAMLWording {
    all.first {
      ($0.problem.isEmpty || problem.message == $0.problem)
        && ($0.context.isEmpty || problem.context.contains($0.context))
    } ?? YAMLWording(problem.message, "\(problem.message) \(problem.context)")
  }

  private static let all = [
    YAMLWording(
      "mapping values are not allowed in this context",
      "a second ':' in one value; check the indentation, or put the value in quotes"),
    YAMLWording(
      "could not find expected ':'", "this is no 'key: value'; check for a missing ':' and the indentation",
      at: .lineFromBeginning),
    YAMLWording(
      "found unexpected end of stream", in: "quoted", "this quoted text has no closing quote",
      at: .lineFromBeginning),
    YAMLWording(
      "found unexpected document indicator", "this quoted text has no closing quote before the next document",
      at: .lineFromBeginning),
    YAMLWording(
      "block sequence entries are not allowed in this context",
      "a list item cannot begin here; put '-' on a line of its own below the key"),
    YAMLWording(
      "mapping keys are not allowed in this context", "a key cannot begin here; check the indentation"),
    YAMLWording(
      "did not find expected key",
      "expected a key of this mapping; check the indentation and the quotes before it",
      begins: "the mapping begins here"),
    YAMLWording(
      "did not find expected '-' indicator", "expected the next '-' of this list; check the indentation",
      begins: "the list begins here"),
    YAMLWording("did not find expected ',' or ']'", "expected ',' or ']'", begins: "the list begins here"),
    YAMLWording("did not find expected ',' or '}'", "expected ',' or '}'", begins: "the mapping begins here"),
    YAMLWording("did not find expected node content", "expected a value"),
    YAMLWording(
      "did not find expected <document start>",
      "text after the end of the document; check the indentation, or begin the next one with '---'"),
    YAMLWording(
      "found unexpected ':'", "a ':' inside a list or mapping in brackets; put the text in quotes"),
    YAMLWording(
      "found unknown escape character",
      "no escape that YAML knows; in single quotes a backslash is a backslash", at: .twoCharacters),
    YAMLWording("did not find expected hexdecimal number", "hexadecimal digits are missing in this escape"),
    YAMLWording("found invalid Unicode character escape code", "no character has this number"),
    YAMLWording(
      "", in: "alias", "'*' begins an alias in YAML; put text that begins with it in quotes", at: .beginning),
    YAMLWording(
      "", in: "anchor", "'&' begins an anchor in YAML; put text that begins with it in quotes",
      at: .beginning),
    YAMLWording(
      "found undefined tag handle", "no %TAG directive declares the handle of this tag", at: .beginning),
    YAMLWording(
      "", in: "tag", "'!' begins a tag in YAML; put text that begins with it in quotes", at: .beginning),
    YAMLWording(
      "", in: "directive", "'%' begins a directive of YAML; put text that begins with it in quotes",
      at: .beginning),
    YAMLWording("found incompatible YAML document", "this version of YAML is not known; 1.1 and 1.2 are"),
    YAMLWording(
      "", in: "block scalar", "the text of a block scalar begins on the line after its '|' or '>'"),
    YAMLWording(
      "control characters are not allowed", "control character; YAML wants it as an escape in double quotes"),
  ]
}
