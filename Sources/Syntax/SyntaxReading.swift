extension SyntaxTree {
  /// Reads a text into a tree.
  ///
  /// - Parameters:
  ///   - source: The text, in UTF-8 with or without a byte order mark.
  ///   - language: The language; without it, the extension of the source's name tells (`.json`, `.yaml`,
  ///     `.yml`), and the text itself where the name does not. YAML that happens to be JSON is read as JSON.
  ///   - limits: Where to stop.
  ///
  /// Reading never fails: what is wrong stands in `issues`, and what could be read in `documents`.
  public init(reading source: Source, as language: Language? = nil, limits: Limits = Limits()) {
    let read = source.bytes.withUnsafeBufferPointer { bytes in
      LanguageChoice(name: source.name, asked: language, bytes: bytes).read(source, bytes, limits: limits)
    }
    self = read
  }
}

/// Decides which reader a text goes to.
private struct LanguageChoice {
  let language: Language
  /// Whether the text may be JSON although YAML is wanted, which is then as good.
  let mayBeJSON: Bool

  init(name: String, asked: Language?, bytes: UnsafeBufferPointer<UInt8>) {
    let looksLikeJSON = Self.looksLikeJSON(bytes)
    language = asked ?? Language(fileName: name) ?? (looksLikeJSON ? .json : .yaml)
    mayBeJSON = language == .yaml && looksLikeJSON
  }

  func read(_ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) -> SyntaxTree {
    if mayBeJSON {
      let tree = LanguageChoice.read(source, bytes, as: .json, limits: limits)
      if tree.issues.isEmpty { return tree }
    }
    return LanguageChoice.read(source, bytes, as: language, limits: limits)
  }

  private static func read(
    _ source: Source, _ bytes: UnsafeBufferPointer<UInt8>, as language: Language, limits: Limits
  ) -> SyntaxTree {
    func unread(_ issue: SyntaxIssue) -> SyntaxTree {
      SyntaxTree(SyntaxTree.Contents(source: source, language: language, issues: [issue]))
    }
    let mostBytes = min(limits.bytes, Int(UInt32.max) - 1)
    guard bytes.count <= mostBytes else {
      return unread(
        SyntaxIssue(
          .limitExceeded,
          "\(bytes.count) bytes, and no more than \(mostBytes) are read; this is hardly a task definition",
          at: ByteRange(0, 0)))
    }
    switch TextEncoding(of: bytes) {
    case .unreadable(let problem, let range):
      return unread(SyntaxIssue(.invalidEncoding, problem, at: range))
    case .utf8(let start, let endOfASCII, let invalid):
      switch language {
      case .json:
        var reader = JSONReader(bytes: bytes, start: start, limits: limits)
        reader.builder.reportInvalidUTF8(at: invalid)
        reader.read()
        return reader.builder.finish(source, as: .json)
      case .yaml:
        let reading = YAMLReading(
          bytes: bytes, start: start, endOfASCII: endOfASCII, invalid: invalid, limits: limits)
        return reading.read().finish(source, as: .yaml)
      }
    }
  }

  /// Whether the text starts as a JSON object or array does, which a template's `{{` does not.
  private static func looksLikeJSON(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var tokens = bytes.lazy.drop { $0 >= 0x80 }.filter { !JSONReader.isBlank($0) }.makeIterator()
    switch (tokens.next(), tokens.next()) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")), (UInt8(ascii: "{"), UInt8(ascii: "}")),
      (UInt8(ascii: "["), UInt8(ascii: "\"")), (UInt8(ascii: "["), UInt8(ascii: "{")),
      (UInt8(ascii: "["), UInt8(ascii: "[")), (UInt8(ascii: "["), UInt8(ascii: "]")):
      return true
    default: return false
    }
  }
}
