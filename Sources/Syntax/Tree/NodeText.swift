extension SyntaxTree.Node {
  /// Where the text of a scalar stands in the source; nil where it differs from what is written.
  @inlinable
  @inline(__always)
  var plainRange: Range<Int>? {
    if flags.contains(.decoded) { return nil }
    // A quoted scalar without escapes: the text is what stands between the quotes.
    let inset = flags.contains(.quoted) ? 1 : 0
    let first = Int(start) + inset
    if kind == .sequence || kind == .mapping { return first..<first }
    return first..<max(first, Int(end) - inset)
  }

  /// Calls `body` with the UTF-8 text of a scalar that differs from what is written.
  @inlinable
  func withDecodedText<Result>(
    in texts: [String], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = texts[Int(count)]
    return text.withUTF8(body)
  }

  /// Calls `body` with the UTF-8 text of a scalar: what it stands for if it is a string, what is written if not.
  @inline(__always)
  func withText<Result>(
    in bytes: UnsafeBufferPointer<UInt8>, texts: [String],
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let range = plainRange else { return withDecodedText(in: texts, body) }
    return body(UnsafeBufferPointer(rebasing: bytes[range]))
  }
}

extension TreeBuilder {
  func range(of node: UInt32) -> ByteRange {
    ByteRange(Int(nodes[Int(node)].start), Int(nodes[Int(node)].end))
  }

  func withText<Result>(of node: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    nodes[Int(node)].withText(in: bytes, texts: texts, body)
  }

  func text(of node: UInt32) -> String {
    withText(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of a scalar, cut where a message would become too long.
  func shortText(of node: UInt32) -> String {
    withText(of: node) { Self.shortened(String(decoding: $0.prefix(200), as: UTF8.self)) }
  }

  /// The bytes of a range as text, cut where a message would become too long.
  func shortText(at range: ByteRange) -> String {
    Self.shortened(String(decoding: bytes[range.start..<min(range.end, range.start + 200)], as: UTF8.self))
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }
}
