/// Parses RE2's syntax (github.com/google/re2/wiki/Syntax), all of it but scripts such as `\p{Greek}` and
/// `\C`.
struct PatternParser {
  /// How deep groups may nest.
  static let deepestNesting = 100
  /// How often `{n,m}` may repeat, as in RE2.
  static let mostRepetitions = 1000

  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesLineFeed = false
  }

  let scalars: [Unicode.Scalar]
  var position = 0
  var flags = Flags()
  private var nesting = 0

  static func parse(_ pattern: String) throws(PatternError) -> Pattern {
    var parser = PatternParser(scalars: Array(pattern.unicodeScalars))
    let parsed = try parser.alternatives()
    if parser.peek == ")" { throw PatternError("`)` without `(`") }
    return parsed
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  var peek: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  mutating func next() -> Unicode.Scalar? {
    defer { position += 1 }
    return peek
  }

  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    position += 1
    return true
  }

  mutating func accept(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    guard peek == first, position + 1 < scalars.count, scalars[position + 1] == second else { return false }
    position += 2
    return true
  }

  // MARK: Structure

  private mutating func alternatives() throws(PatternError) -> Pattern {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.deepestNesting { throw PatternError("groups are nested too deeply") }
    var alternatives = [try sequence()]
    while accept("|") { alternatives.append(try sequence()) }
    return alternatives.count == 1 ? alternatives[0] : .alternatives(alternatives)
  }

  private mutating func sequence() throws(PatternError) -> Pattern {
    var parts: [Pattern] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      let atom = try atom()
      parts.append(try repeated(atom))
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func repeated(_ atom: Pattern) throws(PatternError) -> Pattern {
    guard let (least, most) = try repetition() else { return atom }
    _ = accept("?")
    if try repetition() != nil {
      throw PatternError("a repetition is repeated; put the inner one in parentheses")
    }
    return .repetition(atom, least: least, most: most)
  }

  /// The bounds of a repetition operator, if one stands here.
  private mutating func repetition() throws(PatternError) -> (least: Int, most: Int?)? {
    if accept("*") { return (0, nil) }
    if accept("+") { return (1, nil) }
    if accept("?") { return (0, 1) }
    let start = position
    guard accept("{"), let least = number() else {
      position = start
      return nil
    }
    var most: Int? = least
    if accept(",") { most = peek == "}" ? nil : number() ?? -1 }
    // As in RE2, what is no repetition stands for itself.
    guard accept("}"), most != -1 else {
      position = start
      return nil
    }
    if least > Self.mostRepetitions || most ?? 0 > Self.mostRepetitions {
      throw PatternError("a repetition of more than \(Self.mostRepetitions)")
    }
    if let most, most < least { throw PatternError("a repetition of at least \(least), at most \(most)") }
    return (least, most)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = peek, ("0"..."9").contains(scalar) {
      position += 1
      // Beyond the greatest repetition any number is as good as another.
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), Self.mostRepetitions + 1)
    }
    return value
  }

  private mutating func atom() throws(PatternError) -> Pattern {
    guard let scalar = next() else { return .empty }
    switch scalar {
    case "(": return try group()
    case "[": return .set(try bracketed())
    case ".": return .set(.any(exceptLineFeed: !flags.dotMatchesLineFeed))
    case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
    case "*", "+", "?": throw PatternError("`\(scalar)` has nothing to repeat")
    case "\\": return try escape()
    default: return literal(scalar)
    }
  }

  func literal(_ scalar: Unicode.Scalar) -> Pattern {
    guard flags.ignoresCase, !scalar.otherCases.isEmpty else { return .scalar(scalar) }
    var set = ScalarClass()
    for form in [scalar] + scalar.otherCases { set.insert(ScalarRange(form, form)) }
    return .set(set)
  }

  // MARK: Groups

  private mutating func group() throws(PatternError) -> Pattern {
    let outer = flags
    if accept("?") {
      if accept("P", "<") || accept("<") {
        try name()
      } else if try !flagsOfGroup() {
        // `(?i)` holds to the end of the group around it.
        return .empty
      }
    }
    let inner = try alternatives()
    guard accept(")") else { throw PatternError("`(` without `)`") }
    flags = outer
    return inner
  }

  private mutating func name() throws(PatternError) {
    let start = position
    if peek == "=" || peek == "!" { throw lookAround }
    while let scalar = peek, scalar != ">" {
      guard scalar.isASCII, isIdentifierStart(UInt8(scalar.value)) || isDigit(UInt8(scalar.value)) else {
        throw PatternError("a group's name holds letters, digits and `_` only")
      }
      position += 1
    }
    guard position > start, accept(">") else { throw PatternError("a group's name is missing") }
  }

  private var lookAround: PatternError {
    PatternError("look-around is not part of RE2's syntax")
  }

  /// Reads `flags:` (gives `true`) or `flags)` (gives `false`).
  private mutating func flagsOfGroup() throws(PatternError) -> Bool {
    var isSetting = true
    var hasFlag = false
    while let scalar = next() {
      switch scalar {
      case "i": flags.ignoresCase = isSetting
      case "m": flags.isMultiline = isSetting
      case "s": flags.dotMatchesLineFeed = isSetting
      case "U": break
      case "-" where isSetting:
        isSetting = false
        hasFlag = false
        continue
      case ":" where hasFlag || isSetting: return true
      case ")" where hasFlag: return false
      case "=", "!": throw lookAround
      default: throw PatternError("`\(scalar)` is no flag of a group")
      }
      hasFlag = true
    }
    throw PatternError("`(` without `)`")
  }
}
