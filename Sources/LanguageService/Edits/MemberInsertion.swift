import Syntax

/// The insertion of a new entry into a mapping, in the style of the entries around it.
struct MemberInsertion {
  private let tree: SyntaxTree
  /// The entry after which the new one goes.
  private let anchor: SyntaxTree.Entry
  /// What stands between two entries: the line break or the comma, and the indentation.
  private let separator: String
  /// What stands between a key and its value.
  private let colon: String

  /// - Parameter predecessors: The names that the new entry had better follow, the best one first.
  init?(into mapping: SyntaxTree.NodeID, of tree: SyntaxTree, after predecessors: [String]) {
    self.tree = tree
    let whole = tree.range(of: mapping)
    guard tree.kind(of: mapping) == .mapping, !whole.isEmpty else { return nil }
    let bytes = tree.source.bytes
    let isBlock = tree.language == .yaml && bytes[whole.start] != UInt8(ascii: "{")
    // What a merge key or an alias brings along stands elsewhere.
    let entries = tree.entries(of: mapping).filter { entry in
      whole.contains(tree.range(of: entry.key)) && whole.contains(tree.range(of: entry.value))
        && (!isBlock || tree.isLastOnLine(entry.value))
    }
    let scalars = entries.filter { tree.isScalarOnOneLine($0.value) }
    let preferred = predecessors.lazy.compactMap { name in
      scalars.first { tree.text(of: $0.key) == name }
    }.first
    guard let anchor = preferred ?? scalars.last ?? (isBlock ? nil : entries.last) else { return nil }
    self.anchor = anchor
    let key = tree.range(of: anchor.key)
    colon =
      tree.text(from: key.end, to: tree.range(of: anchor.value).start, ifOnly: ":") ?? ": "
    if isBlock {
      separator = tree.lineBreak(after: key.start) + tree.indentation(at: key.start)
    } else {
      // Often nothing stands behind the brace where a blank stands behind commas; colons tell which.
      let behindBrace = tree.text(before: key.start, ifOnlyAfter: ["{"])
      let blanks = behindBrace == "" ? String(colon.drop { $0 != ":" }.dropFirst()) : behindBrace
      separator = "," + (blanks ?? tree.text(before: key.start, ifOnlyAfter: [","]) ?? " ")
    }
  }

  /// The edit that adds an entry with this value, already written as source text.
  func inserting(_ name: String, _ value: String) -> TextEdit {
    let style = ScalarStyle(of: anchor.key, in: tree)
    let end = separator.first == "," ? tree.range(of: anchor.value).end : tree.endOfLine(of: anchor.value)
    let key = style.writing(name, in: tree.language)
    return TextEdit(ByteRange(end, end), separator + key + colon + value)
  }
}
