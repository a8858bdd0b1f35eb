/// A located tree of one JSON or YAML text.
///
/// Nodes live in one array and refer to each other by index. A mapping's children are its key nodes, each of
/// which has its value as its only child. Text stays in the source until someone asks for it. Copies of a tree share
/// all that was read.
public struct SyntaxTree: Sendable {
  /// The place of a node in the tree's arena.
  public struct NodeID: Hashable, Sendable {
    @usableFromInline let index: UInt32

    @inlinable
    init(index: UInt32) { self.index = index }
  }

  /// What a node is. Scalars have the kind of RFC 8259, or of the YAML 1.2 core schema.
  public enum Kind: UInt8, Sendable {
    case null
    case boolean
    /// A number without fraction or exponent, or one whose value is whole (`1.0`, `1e3`).
    case integer
    /// Any other number.
    case float
    case string
    case sequence
    case mapping
    /// A placeholder of a template language without quotes around it, such as `${MEM}` in JSON.
    case placeholder
  }

  /// One key of a mapping with its value.
  public struct Entry: Sendable {
    /// The node of the key.
    public let key: NodeID
    /// The node of the value.
    public let value: NodeID

    @inlinable
    init(key: NodeID, value: NodeID) {
      self.key = key
      self.value = value
    }
  }

  /// A comment with its place, the marker included.
  public struct Comment: Sendable {
    /// Where the comment stands, from its marker to the end of its text.
    public let range: ByteRange
    /// Whether only blanks stand before it on its line.
    public let isAloneOnLine: Bool
  }

  /// What was read from a text.
  @usableFromInline
  final class Contents: Sendable {
    @usableFromInline let source: Source
    let language: Language
    let documents: [NodeID]
    let issues: [SyntaxIssue]
    let comments: [Comment]
    @usableFromInline let nodes: [Node]
    @usableFromInline let texts: [String]

    init(
      source: Source, language: Language, documents: [NodeID] = [], issues: [SyntaxIssue],
      comments: [Comment] = [], nodes: [Node] = [], texts: [String] = []
    ) {
      self.source = source
      self.language = language
      self.documents = documents
      self.issues = issues
      self.comments = comments
      self.nodes = nodes
      self.texts = texts
    }
  }

  @usableFromInline let contents: Contents

  init(_ contents: Contents) { self.contents = contents }

  /// The text that the tree was read from.
  public var source: Source { contents.source }

  /// The language that the text was read as.
  public var language: Language { contents.language }

  /// The root of each document: at most one in JSON, any number in YAML.
  public var documents: [NodeID] { contents.documents }

  /// What is wrong with the text, in the order of its places.
  public var issues: [SyntaxIssue] { contents.issues }

  /// The comments of the text, in order.
  public var comments: [Comment] { contents.comments }
}
