import Syntax

/// Reading text into a tree.
enum SyntaxFuzzing {
  static func run(_ bytes: [UInt8], as language: Language) {
    let source = Source(name: "", bytes: bytes)
    let tree = SyntaxTree(reading: source, as: language)
    for issue in tree.issues {
      requireInside(issue.range, source)
      for related in issue.related { requireInside(related.range, source) }
    }
    for comment in tree.comments { requireInside(comment.range, source) }
    // An alias leads to the same nodes from many places, so the walk stops somewhere.
    var left = 100_000
    for document in tree.documents { walk(document, in: tree, &left) }
    let index = LineIndex(source)
    // Counting characters takes longer than reading, so not for every offset; another input has others.
    let step = 1 + bytes.count / 16
    for offset in stride(from: bytes.count % step, through: bytes.count, by: step) {
      let position = index.position(of: offset, columns: .utf16CodeUnits)
      require(
        position.line >= 1 && position.line <= index.lineCount && position.column >= 1, "a position outside")
    }
  }

  /// Requires a place to be in the text.
  static func requireInside(_ range: ByteRange, _ source: Source) {
    require(0 <= range.start && range.end <= source.bytes.count, "a place outside the text")
  }

  private static func walk(_ node: SyntaxTree.NodeID, in tree: SyntaxTree, _ left: inout Int) {
    left -= 1
    guard left > 0 else { return }
    requireInside(tree.range(of: node), tree.source)
    switch tree.kind(of: node) {
    case .sequence:
      require(Array(tree.elements(of: node)).count == tree.count(of: node), "another count")
      for element in tree.elements(of: node) { walk(element, in: tree, &left) }
    case .mapping:
      for entry in tree.entries(of: node) {
        walk(entry.key, in: tree, &left)
        walk(entry.value, in: tree, &left)
      }
    default:
      let text = tree.text(of: node)
      tree.withText(of: node) { require(text == String(decoding: $0, as: UTF8.self), "another text") }
    }
  }
}
