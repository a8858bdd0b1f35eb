/// What the reader does about text that RFC 8259 does not allow.
extension JSONReader {
  enum ForeignBlank {
    case none
    case skipped
    case unending
  }

  /// Reports and skips what stands between tokens and is no JSON: comments, template directives, blanks of
  /// other alphabets.
  mutating func skipForeignBlank() -> ForeignBlank {
    if let end = Placeholder.endOfDirective(at: offset, in: bytes) {
      builder.report(
        .barePlaceholder,
        "template directive '\(builder.shortText(at: ByteRange(offset, end)))'; render the template first",
        at: ByteRange(offset, end))
      isBesidePlaceholder = true
      offset = end
      return .skipped
    }
    switch bytes[offset] {
    case UInt8(ascii: "#") where Placeholder.end(at: offset, in: bytes) == nil: return skipLineComment()
    case UInt8(ascii: "/") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "/"):
      return skipLineComment()
    case UInt8(ascii: "/") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "*"):
      return skipBlockComment()
    case 0x80...: return skipForeignSpace()
    default: return .none
    }
  }

  private mutating func skipLineComment() -> ForeignBlank {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    let next = end
    while bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    skipComment(to: end)
    offset = next
    return .skipped
  }

  private mutating func skipBlockComment() -> ForeignBlank {
    var end = offset + 2
    while end + 1 < bytes.count, bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/") {
      end += 1
    }
    guard end + 1 < bytes.count else {
      builder.report(
        .invalidSyntax, "this comment has no closing '*/', and JSON has no comments",
        at: ByteRange(offset, offset + 2))
      return .unending
    }
    skipComment(to: end + 2)
    return .skipped
  }

  private mutating func skipComment(to end: Int) {
    let range = ByteRange(offset, end)
    builder.comments.append(SyntaxTree.Comment(range: range, isAloneOnLine: bytes.isFirstOnLine(offset)))
    if builder.listsIssues {
      builder.report(.comment, "JSON has no comments; remove it, or write the file as YAML", at: range)
    }
    offset = end
  }

  private static let foreignSpaces: [(bytes: [UInt8], name: String)] = [
    ([0xC2, 0xA0], "U+00A0, a no-break space"), ([0xEF, 0xBB, 0xBF], "U+FEFF, a byte order mark"),
    ([0xE2, 0x80, 0x8B], "U+200B, a zero-width space"), ([0xE3, 0x80, 0x80], "U+3000, a wide space"),
  ]

  /// Skips a blank that editors and web pages put where JSON wants U+0020.
  private mutating func skipForeignSpace() -> ForeignBlank {
    guard let space = Self.foreignSpaces.first(where: { bytes[offset...].starts(with: $0.bytes) }) else {
      return .none
    }
    let range = ByteRange(offset, offset + space.bytes.count)
    builder.report(.invalidSyntax, "\(space.name), is no blank in JSON; replace it by a space", at: range)
    offset = range.end
    return .skipped
  }

  /// Goes on after commas that no entry stands before.
  mutating func skipCommas() -> Step {
    let start = offset
    comma = offset
    while offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
      offset += 1
      guard skipBlanks() else { return .stop }
    }
    // Where the text ends is the only mistake worth telling.
    guard offset < bytes.count else { return .first }
    builder.report(
      .invalidSyntax, "comma without an entry before it; remove it", at: ByteRange(start, start + 1))
    // A closing bracket after it is no second mistake.
    return .first
  }

  /// Goes on where two entries stand side by side.
  mutating func insertComma() -> Step {
    guard let frame = builder.innermost else { return .end }
    let startsEntry =
      switch bytes[offset] {
      case UInt8(ascii: "\""): true
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        !frame.isMapping
      default: false
      }
    if isBesidePlaceholder || Placeholder.end(at: offset, in: bytes) != nil {
      isBesidePlaceholder = false
      return .next
    }
    guard startsEntry else {
      return refuse("expected ',' or '\(frame.isMapping ? "}" : "]")', found \(found)")
    }
    var end = offset
    while end > 0, Self.isBlank(bytes[end - 1]) { end -= 1 }
    builder.report(.invalidSyntax, "missing comma after this value", at: ByteRange(end - 1, end))
    return .next
  }

  /// Reads a value that is no JSON but has a plain end: a placeholder, a word without quotes, a number in
  /// another notation.
  mutating func readBareWord() -> Step {
    let (range, hasPlaceholder) = bareWord()
    if hasPlaceholder {
      reportBarePlaceholder(at: range)
      builder.add(SyntaxTree.Node(range, kind: .placeholder))
      offset = range.end
      isBesidePlaceholder = true
      return afterValue
    }
    guard !range.isEmpty, builder.depth > 0,
      let problem = Self.problem(withWord: builder.shortText(at: range)),
      isFollowedByEndOfEntry(range.end)
    else {
      if !range.isEmpty, range.end == bytes.count, builder.depth > 0 {
        reportEnd(at: .value)
        return .stop
      }
      return refuse("expected a JSON value, found \(found)")
    }
    builder.report(.invalidSyntax, problem, at: range)
    builder.add(SyntaxTree.Node(range, kind: .placeholder))
    offset = range.end
    return afterValue
  }

  /// Reads what stands where a key should: a placeholder is passed over, anything else ends the reading.
  mutating func readBareKey() -> Step {
    let (range, hasPlaceholder) = bareWord()
    guard hasPlaceholder else {
      let isWord = !range.isEmpty && isFollowed(by: UInt8(ascii: ":"), range.end)
      return refuse(
        isWord ? "keys need double quotes in JSON" : "expected a key in double quotes, found \(found)")
    }
    reportBarePlaceholder(at: range)
    offset = range.end
    guard skipBlanks() else { return .stop }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ":") {
      offset += 1
      builder.addKey(SyntaxTree.Node(range, kind: .placeholder))
      return .value
    }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ",") { offset += 1 }
    return .first
  }

  private mutating func reportBarePlaceholder(at range: ByteRange) {
    builder.report(
      .barePlaceholder,
      "placeholder '\(builder.shortText(at: range))' without quotes is no JSON; quote it, or render the template first",
      at: range)
  }

  /// The word at the offset, and whether a placeholder is part of it.
  private func bareWord() -> (range: ByteRange, hasPlaceholder: Bool) {
    var end = offset
    var hasPlaceholder = false
    while end < bytes.count, end - offset < Placeholder.longest {
      if let next = Placeholder.end(at: end, in: bytes) {
        hasPlaceholder = true
        end = next
      } else if isEndOfWord(end) || bytes[end] == UInt8(ascii: "{") || bytes[end] < 0x20 {
        break
      } else {
        end += 1
      }
    }
    return (ByteRange(offset, end), hasPlaceholder)
  }

  /// What to say of a word that stands for a value; nil if nobody can tell what it stands for.
  private static func problem(withWord word: String) -> String? {
    switch word.lowercased() {
    case "true", "false", "null": "'\(word)' is no JSON; write \(word.lowercased())"
    case "none", "nil", "undefined": "'\(word)' is no JSON; write null"
    case "nan", "-nan", "infinity", "+infinity", "-infinity", "inf", "-inf": "JSON has no number '\(word)'"
    default:
      switch word.utf8.first ?? 0 {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        word.utf8.dropFirst().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
          && word.utf8.first == UInt8(ascii: "0")
          ? "a number in JSON has no leading zero; drop it, or put '\(word)' in quotes"
          : "'\(word)' is no number as JSON writes them; put it in quotes if it is text"
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
        0x80...:
        "text needs double quotes in JSON"
      default: nil
      }
    }
  }

  private func isFollowedByEndOfEntry(_ end: Int) -> Bool {
    isFollowed(by: UInt8(ascii: ","), end) || isFollowed(by: UInt8(ascii: "]"), end)
      || isFollowed(by: UInt8(ascii: "}"), end)
  }

  private func isFollowed(by byte: UInt8, _ end: Int) -> Bool {
    bytes[end...].first { !Self.isBlank($0) } == byte
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }
}
