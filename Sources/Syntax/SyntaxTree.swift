/// A located tree of one JSON or YAML text.
///
/// Nodes live in one array and refer to each other by index. A mapping's children are its key nodes, each of
/// which has its value as its only child. Text stays in the source until someone asks for it.
public struct SyntaxTree: Sendable {
  /// The place of a node in the tree's arena.
  public struct NodeID: Hashable, Sendable {
    let index: UInt32
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

  struct Node: Sendable {
    var kind: Kind
    var flags: Flags
    var start: UInt32
    var end: UInt32
    /// First child of a collection, the value of a key, the target of an alias.
    var child: UInt32
    /// Next sibling.
    var next: UInt32
    /// Number of children of a collection; for scalars with `decoded`, the index into `texts`.
    var count: UInt32
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The text differs from the bytes of the source; it stands in `texts`.
    static let decoded = Flags(rawValue: 1)
    /// The scalar is written in quotes, or as a YAML block scalar.
    static let quoted = Flags(rawValue: 2)
    /// The node stands for another one, its `child`.
    static let alias = Flags(rawValue: 4)
  }

  static let none = UInt32.max

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

  var nodes: [Node] = []
  var texts: [String] = []

  init(source: Source, language: Language) {
    self.source = source
    self.language = language
  }
}

extension SyntaxTree {
  /// What the node is; an alias answers for its target.
  public func kind(of node: NodeID) -> Kind { nodes[target(node)].kind }

  /// Where the node stands. An alias stands where it is written, not where its target is.
  public func range(of node: NodeID) -> ByteRange {
    let node = nodes[Int(node.index)]
    return ByteRange(Int(node.start), Int(node.end))
  }

  /// Whether a scalar is written in quotes, or as a YAML block scalar.
  public func isQuoted(_ node: NodeID) -> Bool { nodes[target(node)].flags.contains(.quoted) }

  /// The text of a scalar: of a string or key with escapes resolved, of any other scalar as it is written.
  /// Empty for collections.
  public func text(of node: NodeID) -> String {
    withText(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the UTF-8 text of a scalar, as `text(of:)` has it, without making a string.
  public func withText<Result>(
    of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let node = nodes[target(node)]
    if node.flags.contains(.decoded) {
      var text = texts[Int(node.count)]
      return text.withUTF8(body)
    }
    guard node.kind != .sequence, node.kind != .mapping else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    // A quoted scalar without escapes: the text is what stands between the quotes.
    let inset = node.flags.contains(.quoted) ? 1 : 0
    return source.bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[Int(node.start) + inset..<max(Int(node.start) + inset, Int(node.end) - inset)]))
    }
  }

  /// The number of elements or entries of a collection; zero for scalars.
  public func count(of node: NodeID) -> Int {
    let node = nodes[target(node)]
    return node.kind == .sequence || node.kind == .mapping ? Int(node.count) : 0
  }

  /// The elements of a sequence in order; nothing for any other node.
  public func elements(of node: NodeID) -> Elements {
    let node = nodes[target(node)]
    return Elements(tree: self, upcoming: node.kind == .sequence ? node.child : Self.none)
  }

  /// The entries of a mapping in order, merged YAML keys included; nothing for any other node.
  public func entries(of node: NodeID) -> Entries {
    let node = nodes[target(node)]
    return Entries(tree: self, upcoming: node.kind == .mapping ? node.child : Self.none)
  }

  func target(_ node: NodeID) -> Int {
    var index = Int(node.index)
    while nodes[index].flags.contains(.alias) { index = Int(nodes[index].child) }
    return index
  }

  /// The elements of a sequence.
  public struct Elements: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var upcoming: UInt32

    /// The next element.
    public mutating func next() -> NodeID? {
      guard upcoming != SyntaxTree.none else { return nil }
      defer { upcoming = tree.nodes[Int(upcoming)].next }
      return NodeID(index: upcoming)
    }
  }

  /// The entries of a mapping.
  public struct Entries: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var upcoming: UInt32

    /// The next entry.
    public mutating func next() -> Entry? {
      guard upcoming != SyntaxTree.none else { return nil }
      let key = tree.nodes[Int(upcoming)]
      defer { upcoming = key.next }
      return Entry(key: NodeID(index: upcoming), value: NodeID(index: key.child))
    }
  }
}
