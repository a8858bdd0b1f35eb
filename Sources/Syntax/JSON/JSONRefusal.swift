/// Mistakes after which nothing can be trusted; the reading stops with one issue.
extension JSONReader {
  /// Reports what stands at the offset and stops.
  mutating func refuse(_ message: String) -> Step {
    // A byte that is no text has its issue already.
    if builder.issues.first?.range.start != offset { builder.report(.invalidSyntax, message, at: tokenRange) }
    return .stop
  }

  /// Reports a closing bracket of the wrong kind and stops.
  mutating func refuseBracket(of frame: TreeBuilder.Frame) -> Step {
    builder.report(
      .invalidSyntax,
      "expected '\(frame.isMapping ? "}" : "]")', found '\(Character(UnicodeScalar(bytes[offset])))'",
      at: tokenRange, related: [opening(of: frame)])
    return .stop
  }

  /// Reports a text that ends too early.
  mutating func reportEnd(at step: Step) {
    guard step != .end else { return }
    var end = bytes.count
    while end > 0, Self.isBlank(bytes[end - 1]) { end -= 1 }
    guard let frame = builder.innermost else {
      builder.report(.invalidSyntax, "the file is empty", at: ByteRange(offset, offset))
      return
    }
    builder.report(
      .invalidSyntax,
      "the file ends before this \(frame.isMapping ? "object is closed with '}'" : "array is closed with ']'")",
      at: ByteRange(end - 1, end), related: [opening(of: frame)])
  }

  private func opening(of frame: TreeBuilder.Frame) -> SyntaxIssue.Related {
    let start = builder.range(of: frame.node).start
    return SyntaxIssue.Related(range: ByteRange(start, start + 1), message: "opened here")
  }

  /// What stands at the offset, as a message names it.
  var found: String {
    guard offset < bytes.count else { return "the end of the file" }
    switch bytes[offset] {
    case UInt8(ascii: "'"): return "a single quote; JSON strings have double quotes"
    case 0x00..<0x20, 0x7F: return "a control character"
    default: return "'\(builder.shortText(at: tokenRange))'"
    }
  }

  /// The word at the offset, or the character if it is no word.
  private var tokenRange: ByteRange {
    var end = offset
    while end < bytes.count, end - offset < 40, bytes[end] >= 0x80 || Self.isWordByte(bytes[end]) { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return ByteRange(offset, end == offset ? min(offset + 1, bytes.count) : end)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
