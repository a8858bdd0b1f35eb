/// What libyaml has to complain about, in the words of people who write YAML by hand.
struct YAMLProblemReport {
  let message: String
  let range: ByteRange
  private(set) var related: [SyntaxIssue.Related] = []

  init(_ problem: YAMLProblem, at offset: Int, context: Int?, in text: UnsafeBufferPointer<UInt8>) {
    var here = Self.characterRange(at: offset, in: text)
    let byte = offset < text.count ? text[offset] : 0
    let isAtEnd = text[min(offset, text.count)...].allSatisfy { JSONReader.isBlank($0) }
    let wording: String
    switch problem.message {
    case _ where byte == UInt8(ascii: "\t") && problem.message.contains("tab"),
      "found character that cannot start any token" where byte == UInt8(ascii: "\t"):
      wording = "tab in the indentation; YAML wants spaces"
    case "found character that cannot start any token":
      wording = "text cannot begin with '\(Character(UnicodeScalar(byte)))' in YAML; put it in quotes"
    case "mapping values are not allowed in this context":
      wording = "a second ':' in one value; check the indentation, or put the value in quotes"
    case "could not find expected ':'":
      wording = "this is no 'key: value'; check for a missing ':' and the indentation"
      here = Self.restOfLine(from: context ?? offset, in: text)
    case "found unexpected end of stream" where problem.context.contains("quoted"):
      wording = "this quoted text has no closing quote"
      here = Self.restOfLine(from: context ?? offset, in: text)
    case "found unexpected document indicator":
      wording = "this quoted text has no closing quote before the next document"
      here = Self.restOfLine(from: context ?? offset, in: text)
    case "block sequence entries are not allowed in this context":
      wording = "a list item cannot begin here; put '-' on a line of its own below the key"
    case "mapping keys are not allowed in this context":
      wording = "a key cannot begin here; check the indentation"
    case "did not find expected key":
      wording = "expected a key of this mapping; check the indentation and the quotes before it"
      related = Self.beginning(of: "mapping", at: context, in: text)
    case "did not find expected '-' indicator":
      wording = "expected the next '-' of this list; check the indentation"
      related = Self.beginning(of: "list", at: context, in: text)
    case _ where isAtEnd && problem.context.hasPrefix("while parsing a flow"):
      wording = "the file ends before this list or mapping is closed"
      let opening = context.flatMap { $0 < text.count && "[{".utf8.contains(text[$0]) ? $0 : nil }
      related = Self.beginning(of: "value", at: opening, in: text)
    case "did not find expected ',' or ']'":
      wording = "expected ',' or ']'"
      related = Self.beginning(of: "list", at: context, in: text)
    case "did not find expected ',' or '}'":
      wording = "expected ',' or '}'"
      related = Self.beginning(of: "mapping", at: context, in: text)
    case "did not find expected node content":
      wording = "expected a value"
    case "did not find expected <document start>":
      wording = "text after the end of the document; check the indentation, or begin the next one with '---'"
    case "found unknown escape character":
      wording = "no escape that YAML knows; in single quotes a backslash is a backslash"
    case "did not find expected hexdecimal number":
      wording = "hexadecimal digits are missing in this escape"
    case "did not find expected alphabetic or numeric character":
      wording =
        problem.context.contains("alias")
        ? "'*' begins an alias in YAML; put text that begins with it in quotes"
        : "'&' begins an anchor in YAML; put text that begins with it in quotes"
      here = Self.characterRange(at: context ?? offset, in: text)
    case "found undefined tag handle":
      wording = "this tag has a handle that no %TAG directive declares"
      here = Self.characterRange(at: context ?? offset, in: text)
    case "control characters are not allowed":
      wording = "control character; YAML wants it as an escape in double quotes"
    default:
      let context = problem.context.isEmpty ? "" : " \(problem.context)"
      wording = "no YAML:\(context) \(problem.message)"
    }
    message = wording
    range = here
  }

  private static func beginning(
    of what: String, at offset: Int?, in text: UnsafeBufferPointer<UInt8>
  ) -> [SyntaxIssue.Related] {
    guard let offset else { return [] }
    return [
      SyntaxIssue.Related(range: characterRange(at: offset, in: text), message: "the \(what) begins here")
    ]
  }

  /// The character at an offset, or the last one of the text that is no blank.
  private static func characterRange(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> ByteRange {
    var start = min(offset, text.count)
    if start == text.count {
      while start > 0, JSONReader.isBlank(text[start - 1]) { start -= 1 }
      start = max(0, start - 1)
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    }
    var end = min(start + 1, text.count)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(start, end)
  }

  private static func restOfLine(from offset: Int, in text: UnsafeBufferPointer<UInt8>) -> ByteRange {
    var end = text.line(of: offset).end
    while end > offset, JSONReader.isBlank(text[end - 1]) { end -= 1 }
    return ByteRange(offset, end)
  }
}
