/// Finds the comments of YAML in the gaps between its scalars, since libyaml passes over them.
struct YAMLCommentScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let mayHaveComments: Bool
  private var offset: Int
  private(set) var found: [SyntaxTree.Comment] = []

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    self.offset = start
    self.mayHaveComments = Self.hasNumberSign(bytes)
  }

  private static func hasNumberSign(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var offset = 0
    while offset + ByteWord.count <= bytes.count {
      if ByteWord(bytes, at: offset).mask(of: UInt8(ascii: "#")) != 0 { return true }
      offset += ByteWord.count
    }
    return bytes[offset...].contains(UInt8(ascii: "#"))
  }

  /// Looks for comments up to an offset, between which and the last one there is no scalar. Nothing else can
  /// have a number sign in it: libyaml refuses them in anchors, tags and directives.
  mutating func skip(to end: Int) {
    guard mayHaveComments else { return }
    while offset < end {
      if bytes[offset] == UInt8(ascii: "#") { readComment() } else { offset += 1 }
    }
  }

  /// Passes over a scalar; only the first line of a block scalar may have a comment.
  mutating func skipScalar(to end: Int, isBlock: Bool) {
    guard mayHaveComments else { return }
    if isBlock {
      while offset < end, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") {
        if bytes[offset] == UInt8(ascii: "#") { readComment() } else { offset += 1 }
      }
    }
    offset = max(offset, end)
  }

  private mutating func readComment() {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), bytes[offset] != UInt8(ascii: "\r") {
      offset += 1
    }
    var end = offset
    while end > start + 1, JSONReader.isBlank(bytes[end - 1]) { end -= 1 }
    found.append(
      SyntaxTree.Comment(range: ByteRange(start, end), isAloneOnLine: bytes.isFirstOnLine(start)))
  }
}
