/// What a backslash introduces.
extension PatternParser {
  mutating func escape() throws(PatternError) -> Pattern {
    guard let scalar = next() else { throw PatternError("a backslash ends the pattern") }
    switch scalar {
    case "A": return .assertion(.textStart)
    case "z": return .assertion(.textEnd)
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.noWordBoundary)
    case "Q":
      var parts: [Pattern] = []
      while position < scalars.count, !accept("\\", "E") {
        if let quoted = next() { parts.append(literal(quoted)) }
      }
      return .sequence(parts)
    case "d", "D", "s", "S", "w", "W", "p", "P":
      var set = ScalarClass(ignoringCase: flags.ignoresCase)
      _ = try insertClass(scalar, into: &set)
      return .set(set)
    default: return literal(try escapedScalar(scalar))
    }
  }

  /// The single scalar that a backslash before `scalar` means.
  mutating func escapedScalar(_ scalar: Unicode.Scalar) throws(PatternError) -> Unicode.Scalar {
    switch scalar {
    case "a": return "\u{7}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "x": return try hexadecimal()
    case "0"..."7": return try octal(scalar)
    default:
      let isWord = scalar.isASCII && (isIdentifierStart(UInt8(scalar.value)) || isDigit(UInt8(scalar.value)))
      if isWord || !scalar.isASCII { throw PatternError("`\\\(scalar)` is no escape of RE2's syntax") }
      return scalar
    }
  }

  private mutating func hexadecimal() throws(PatternError) -> Unicode.Scalar {
    var digits = ""
    if accept("{") {
      while let scalar = next(), scalar != "}" { digits.unicodeScalars.append(scalar) }
    } else {
      while digits.unicodeScalars.count < 2, let scalar = next() { digits.unicodeScalars.append(scalar) }
    }
    guard digits.utf8.allSatisfy(isHexDigit), let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw PatternError("`\\x` needs two hexadecimal digits, or any number in braces") }
    return scalar
  }

  /// `\0`, or an octal number of two or three digits; a single digit would be a back-reference.
  private mutating func octal(_ first: Unicode.Scalar) throws(PatternError) -> Unicode.Scalar {
    var value = first.value - 0x30
    var count = 1
    while count < 3, let scalar = peek, ("0"..."7").contains(scalar) {
      value = value * 8 + scalar.value - 0x30
      position += 1
      count += 1
    }
    guard first == "0" || count > 1, let scalar = Unicode.Scalar(value) else {
      throw PatternError("back-references are not part of RE2's syntax")
    }
    return scalar
  }

  /// Adds the class that `\` and `letter` name to `set`; returns `false` if they name none.
  mutating func insertClass(
    _ letter: Unicode.Scalar, into set: inout ScalarClass
  ) throws(PatternError) -> Bool {
    if letter == "p" || letter == "P" {
      set.insert(try category(isNegated: letter == "P"))
    } else if let ranges = PerlClass.ranges(letter) {
      set.insert(ScalarClass.Item(test: .ranges(ranges), isNegated: ("A"..."Z").contains(letter)))
    } else {
      return false
    }
    return true
  }

  private mutating func category(isNegated: Bool) throws(PatternError) -> ScalarClass.Item {
    var isNegated = isNegated
    var name = ""
    if accept("{") {
      if accept("^") { isNegated.toggle() }
      while let scalar = next(), scalar != "}" { name.unicodeScalars.append(scalar) }
    } else if let scalar = next() {
      name.unicodeScalars.append(scalar)
    }
    guard let categories = CategoryName.categories(name) else {
      throw PatternError("`\(name)` is no general category of Unicode")
    }
    return ScalarClass.Item(test: .categories(categories), isNegated: isNegated)
  }
}
