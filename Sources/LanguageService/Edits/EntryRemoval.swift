import Syntax

/// The removal of an entry from a mapping, with the comma or the line that goes with it.
struct EntryRemoval {
  private let position: Int
  private let entries: [SyntaxTree.Entry]
  private let whole: ByteRange
  private let tree: SyntaxTree

  init(_ position: Int, of mapping: SyntaxTree.NodeID, in tree: SyntaxTree) {
    self.position = position
    self.tree = tree
    entries = Array(tree.entries(of: mapping))
    whole = tree.range(of: mapping)
  }

  /// The edit; nil where the entry stands elsewhere, or a block mapping would be left without any.
  var edit: TextEdit? {
    let inOrder = zip(entries, entries.dropFirst()).allSatisfy { one, next in
      tree.range(of: one.value).end <= tree.range(of: next.key).start
    }
    guard inOrder, entries.allSatisfy({ whole.contains(range(of: $0)) }) else { return nil }
    let isFlow = tree.language == .json || tree.source.bytes[whole.start] == UInt8(ascii: "{")
    return (isFlow ? flowRange : blockRange).map { TextEdit($0, "") }
  }

  private var entry: ByteRange { range(of: entries[position]) }
  private var previous: ByteRange? { position > 0 ? range(of: entries[position - 1]) : nil }
  private var next: ByteRange? {
    position + 1 < entries.count ? range(of: entries[position + 1]) : nil
  }

  private var flowRange: ByteRange? {
    if let next { return ByteRange(entry.start, next.start) }
    return ByteRange(previous?.end ?? whole.start + 1, entry.end)
  }

  private var blockRange: ByteRange? {
    if entries.count == 1 { return nil }
    let line = tree.startOfLine(at: entry.start)
    let isFirstOnLine = tree.source.bytes[line..<entry.start].allSatisfy { $0 == UInt8(ascii: " ") }
    // The first entry of a list's element stands behind its dash.
    if let next, !isFirstOnLine { return ByteRange(entry.start, next.start) }
    guard isFirstOnLine else { return nil }
    let end = tree.endOfLine(of: entries[position].value)
    let lineBreak = tree.lineBreak(after: end).utf8.count
    return ByteRange(line, min(end + lineBreak, tree.source.bytes.count))
  }

  private func range(of entry: SyntaxTree.Entry) -> ByteRange {
    ByteRange(tree.range(of: entry.key).start, tree.range(of: entry.value).end)
  }
}
