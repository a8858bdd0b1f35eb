/// What libyaml has to complain about, in the words of people who write YAML by hand.
struct YAMLProblemReport {
  let message: String
  private(set) var range: ByteRange
  private(set) var related: [SyntaxIssue.Related] = []

  init(_ problem: YAMLProblem, at offset: Int, context: Int?, in text: UnsafeBufferPointer<UInt8>) {
    let byte = offset < text.count ? text[offset] : 0
    let startsNoToken = problem.message == "found character that cannot start any token"
    range = Self.characterRange(at: offset, in: text)
    if byte == UInt8(ascii: "\t"), startsNoToken || problem.message.contains("tab") {
      message = "tab in the indentation; YAML wants spaces"
    } else if startsNoToken {
      message = "text cannot begin with '\(Character(UnicodeScalar(byte)))' in YAML; put it in quotes"
    } else if problem.context.contains("flow"),
      text[min(offset, text.count)...].allSatisfy(JSONReader.isBlank)
    {
      message = "the file ends before this list or mapping is closed"
      if let context, context < text.count, "[{".utf8.contains(text[context]) {
        related = [Self.related("opened here", at: context, in: text)]
      }
    } else {
      let wording = YAMLWording.of(problem)
      message = wording.message
      if let begins = wording.begins, let context { related = [Self.related(begins, at: context, in: text)] }
      switch wording.place {
      case .character: break
      case .twoCharacters: range = ByteRange(range.start, Self.characterRange(at: range.end, in: text).end)
      case .beginning: range = Self.characterRange(at: context ?? offset, in: text)
      case .lineFromBeginning: range = Self.restOfLine(from: context ?? offset, in: text)
      }
    }
  }

  private static func related(
    _ message: String, at offset: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> SyntaxIssue.Related {
    SyntaxIssue.Related(range: characterRange(at: offset, in: text), message: message)
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
