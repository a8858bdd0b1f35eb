/// A located tree of one JSON or YAML text.
///
/// Nodes live in one array and refer to each other by index. A mapping's children are its key nodes, each of
/// which has its value as its only child. Text stays in the source until someone asks for it.
public struct SyntaxTree: Sendable {
  /// The place of a node in the tree's arena.
  public struct NodeID: Hashable, Sendable {
    @usableFromInline let index: UInt32
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
  }

  /// A comment with its place, the marker included.
  public struct Comment: Sendable {
    /// Where the comment stands, from its marker to the end of its text.
    public let range: ByteRange
    /// Whether only blanks stand before it on its line.
    public let isAloneOnLine: Bool
  }

  /// The text that the tree was read from.
  public let source: Source

  /// The language that the text was read as.
  public let language: Language

  /// The root of each document: at most one in JSON, any number in YAML.
  public internal(set) var documents: [NodeID] = []

  /// What is wrong with the text, in the order of its places.
  public internal(set) var issues: [SyntaxIssue] = []

  /// The comments of the text, in order.
  public internal(set) var comments: [Comment] = []

  @usableFromInline var nodes: [Node] = []
  @usableFromInline var texts: [String] = []

  init(source: Source, language: Language) {
    self.source = source
    self.language = language
  }
}
