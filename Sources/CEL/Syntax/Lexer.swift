/// Splits an expression into tokens (CEL language definition, "Syntax").
struct Lexer {
  private let source: [UInt8]
  private var position = 0

  init(_ source: [UInt8]) {
    self.source = source
  }

  mutating func next() throws(CompilationError) -> Token {
    skipWhitespaceAndComments()
    let start = position
    guard let byte = byte(at: start) else { return Token(kind: .end, range: start..<start) }
    if let kind = try literalWithQuotes() { return Token(kind: kind, range: start..<position) }
    if isIdentifierStart(byte) { return identifier() }
    if isDigit(byte) || (byte == "." && self.byte(at: start + 1).map(isDigit) == true) {
      return try number()
    }
    if byte == "`" { return try quotedIdentifier() }
    return try punctuation(byte)
  }

  private func byte(at index: Int) -> UInt8? {
    index < source.count ? source[index] : nil
  }

  private mutating func skipWhitespaceAndComments() {
    while let byte = byte(at: position) {
      switch byte {
      case " ", "\t", "\n", "\r", 0x0C: position += 1
      case "/" where self.byte(at: position + 1) == "/":
        while let byte = self.byte(at: position), byte != "\n" { position += 1 }
      default: return
      }
    }
  }

  // MARK: Names

  private mutating func identifier() -> Token {
    let start = position
    while let byte = byte(at: position), isIdentifierStart(byte) || isDigit(byte) { position += 1 }
    let kind: Token.Kind =
      switch String(decoding: source[start..<position], as: UTF8.self) {
      case "true": .true
      case "false": .false
      case "null": .null
      case "in": .in
      default: .identifier
      }
    return Token(kind: kind, range: start..<position)
  }

  private mutating func quotedIdentifier() throws(CompilationError) -> Token {
    let start = position
    position += 1
    while let byte = byte(at: position), isQuotedIdentifierPart(byte) { position += 1 }
    guard byte(at: position) == "`", position > start + 1 else {
      throw CompilationError(
        "a name in backticks holds letters, digits, spaces and _ . - / only, and ends in a backtick",
        at: start..<min(position + 1, source.count))
    }
    position += 1
    return Token(kind: .quotedIdentifier, range: start..<position)
  }

  // MARK: Literals

  private mutating func number() throws(CompilationError) -> Token {
    let start = position
    var kind = Token.Kind.int
    if source[start] == "0", let x = byte(at: start + 1), x == "x" || x == "X" {
      position += 2
      let digits = skip(while: isHexDigit)
      if digits == 0 { throw CompilationError("hexadecimal digits expected", at: start..<position) }
    } else {
      _ = skip(while: isDigit)
      if byte(at: position) == ".", let digit = byte(at: position + 1), isDigit(digit) {
        kind = .double
        position += 1
        _ = skip(while: isDigit)
      }
      if let e = byte(at: position), e == "e" || e == "E" {
        kind = .double
        position += 1
        if let sign = byte(at: position), sign == "+" || sign == "-" { position += 1 }
        if skip(while: isDigit) == 0 {
          throw CompilationError("digits of an exponent expected", at: start..<position)
        }
      }
    }
    if kind == .int, let suffix = byte(at: position), suffix == "u" || suffix == "U" {
      kind = .uint
      position += 1
    }
    if let byte = byte(at: position), isIdentifierStart(byte) {
      let end = position + skip(while: { isIdentifierStart($0) || isDigit($0) })
      throw CompilationError("a number is followed by letters", at: start..<end)
    }
    return Token(kind: kind, range: start..<position)
  }

  private mutating func skip(while condition: (UInt8) -> Bool) -> Int {
    let start = position
    while let byte = byte(at: position), condition(byte) { position += 1 }
    return position - start
  }

  /// A string or bytes literal, if one starts here; consumes nothing otherwise.
  private mutating func literalWithQuotes() throws(CompilationError) -> Token.Kind? {
    let start = position
    var quote = start
    let isBytes = byte(at: quote).map { $0 == "b" || $0 == "B" } ?? false
    if isBytes { quote += 1 }
    let isRaw = byte(at: quote).map { $0 == "r" || $0 == "R" } ?? false
    if isRaw { quote += 1 }
    guard let delimiter = byte(at: quote), delimiter == "\"" || delimiter == "'" else { return nil }
    let isLong = byte(at: quote + 1) == delimiter && byte(at: quote + 2) == delimiter
    position = quote + (isLong ? 3 : 1)
    while let byte = byte(at: position) {
      if byte == "\\", !isRaw {
        position += 2
      } else if byte == delimiter, !isLong {
        position += 1
        return isBytes ? .bytes : .string
      } else if byte == delimiter, self.byte(at: position + 1) == delimiter,
        self.byte(at: position + 2) == delimiter
      {
        position += 3
        return isBytes ? .bytes : .string
      } else if !isLong, byte == "\n" || byte == "\r" {
        break
      } else {
        position += 1
      }
    }
    throw CompilationError(
      "a string has no closing quote", at: start..<min(position, source.count))
  }

  // MARK: Punctuation

  private mutating func punctuation(_ byte: UInt8) throws(CompilationError) -> Token {
    let start = position
    let pair = self.byte(at: start + 1)
    let (kind, length): (Token.Kind?, Int) =
      switch (byte, pair) {
      case ("=", "="): (.equal, 2)
      case ("!", "="): (.notEqual, 2)
      case ("<", "="): (.lessOrEqual, 2)
      case (">", "="): (.greaterOrEqual, 2)
      case ("&", "&"): (.and, 2)
      case ("|", "|"): (.or, 2)
      case ("<", _): (.less, 1)
      case (">", _): (.greater, 1)
      case ("!", _): (.not, 1)
      case ("(", _): (.leftParenthesis, 1)
      case (")", _): (.rightParenthesis, 1)
      case ("[", _): (.leftBracket, 1)
      case ("]", _): (.rightBracket, 1)
      case ("{", _): (.leftBrace, 1)
      case ("}", _): (.rightBrace, 1)
      case (".", _): (.dot, 1)
      case (",", _): (.comma, 1)
      case ("?", _): (.question, 1)
      case (":", _): (.colon, 1)
      case ("+", _): (.plus, 1)
      case ("-", _): (.minus, 1)
      case ("*", _): (.star, 1)
      case ("/", _): (.slash, 1)
      case ("%", _): (.percent, 1)
      default: (nil, 1)
      }
    guard let kind else { throw unexpected(byte) }
    position += length
    return Token(kind: kind, range: start..<position)
  }

  private func unexpected(_ byte: UInt8) -> CompilationError {
    let doubled: String? =
      switch byte {
      case "=": "=="
      case "&": "&&"
      case "|": "||"
      default: nil
      }
    var end = position + 1
    while let byte = self.byte(at: end), byte & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: source[position..<end], as: UTF8.self)
    return CompilationError("`\(text)` has no meaning here", at: position..<end, suggestion: doubled)
  }
}
