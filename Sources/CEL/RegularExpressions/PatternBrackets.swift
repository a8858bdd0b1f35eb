/// Sets in brackets: `[a-z]`, `[^[:space:]\d]`.
extension PatternParser {
  /// Reads a set whose opening bracket is consumed.
  mutating func bracketed() throws(PatternError) -> ScalarClass {
    var set = ScalarClass(ignoringCase: flags.ignoresCase)
    set.isNegated = accept("^")
    var isFirst = true
    while isFirst || peek != "]" {
      guard peek != nil else { throw PatternError("`[` without `]`") }
      isFirst = false
      if try insertPosixClass(into: &set) { continue }
      if let lower = try member(of: &set) {
        try insertRange(from: lower, into: &set)
      }
    }
    position += 1
    return set
  }

  private mutating func insertRange(
    from lower: Unicode.Scalar, into set: inout ScalarClass
  ) throws(PatternError) {
    let hasUpper =
      peek == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
    guard hasUpper else { return set.insert(ScalarRange(lower, lower)) }
    position += 1
    guard let upper = try member(of: &set), lower <= upper else {
      throw PatternError("a range between brackets ends before it starts")
    }
    set.insert(ScalarRange(lower, upper))
  }

  /// The next scalar between brackets, or `nil` after adding a class such as `\d` to `set`.
  private mutating func member(of set: inout ScalarClass) throws(PatternError) -> Unicode.Scalar? {
    guard let scalar = next() else { throw PatternError("`[` without `]`") }
    guard scalar == "\\" else { return scalar }
    guard let escaped = next() else { throw PatternError("a backslash ends the pattern") }
    if try insertClass(escaped, into: &set) { return nil }
    return try escapedScalar(escaped)
  }

  /// Reads `[:name:]`, if one stands here, and adds it to `set`.
  private mutating func insertPosixClass(into set: inout ScalarClass) throws(PatternError) -> Bool {
    let start = position
    guard accept("[", ":") else { return false }
    let isNegated = accept("^")
    var name = ""
    while let scalar = peek, scalar != ":", scalar != "]" {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard accept(":", "]") else {
      position = start
      return false
    }
    guard let posix = PosixClass(rawValue: name) else {
      throw PatternError("`[:\(name):]` names no class of characters")
    }
    set.insert(ScalarClass.Item(test: .ranges(posix.ranges), isNegated: isNegated))
    return true
  }
}
