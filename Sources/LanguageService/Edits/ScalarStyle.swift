import RuleEngine
import Syntax

/// How a scalar is written.
enum ScalarStyle {
  /// Without quotes.
  case plain
  /// In `'…'`, which only YAML has.
  case singleQuoted
  /// In `"…"`.
  case doubleQuoted
  /// YAML's `|` and `>`.
  case block
  /// YAML's `*name`, which stands for what is written elsewhere.
  case alias

  /// The style of a scalar of a tree.
  init(of node: SyntaxTree.NodeID, in tree: SyntaxTree) {
    self.init(at: tree.range(of: node), in: tree)
  }

  /// The style of the scalar that stands at a place.
  init(at range: ByteRange, in tree: SyntaxTree) {
    let first = range.isEmpty ? nil : tree.source.bytes[range.start]
    switch (first, tree.language) {
    case (UInt8(ascii: "\""), _): self = .doubleQuoted
    case (UInt8(ascii: "'"), .yaml): self = .singleQuoted
    case (UInt8(ascii: "|"), .yaml), (UInt8(ascii: ">"), .yaml): self = .block
    case (UInt8(ascii: "*"), .yaml): self = .alias
    default: self = .plain
    }
  }

  /// A text written in this style, or in double quotes where the style does not let it be text.
  func writing(_ text: String, in language: Language) -> String {
    switch self {
    case .plain where language == .yaml && Self.isText(text): text
    case .singleQuoted where text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }):
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    default: JSONText.quoted(text)
    }
  }

  /// Whether YAML of any version, in block and in flow style, reads the text without quotes as itself.
  private static func isText(_ text: String) -> Bool {
    let tree = SyntaxTree(reading: Source(name: "", text: "[\(text)]"), as: .yaml)
    guard tree.issues.isEmpty, tree.documents.count == 1, tree.count(of: tree.documents[0]) == 1,
      let scalar = tree.elements(of: tree.documents[0]).first(where: { _ in true })
    else { return false }
    return tree.kind(of: scalar) == .string && !tree.isQuoted(scalar) && tree.text(of: scalar) == text
      && tree.yaml11Reading(of: scalar) == nil
  }
}

extension SyntaxTree {
  /// The bytes of a scalar without its quotes.
  func contentRange(of node: NodeID) -> ByteRange {
    let range = range(of: node)
    switch ScalarStyle(of: node, in: self) {
    case .doubleQuoted, .singleQuoted: return ByteRange(range.start + 1, range.end - 1)
    case .plain, .block, .alias: return range
    }
  }
}
