extension SyntaxTree {
  /// What the node is; an alias answers for its target.
  @inlinable
  public func kind(of node: NodeID) -> Kind { contents.nodes[target(node)].kind }

  /// Where the node stands. An alias stands where it is written, not where its target is.
  public func range(of node: NodeID) -> ByteRange {
    let node = contents.nodes[Int(node.index)]
    return ByteRange(Int(node.start), Int(node.end))
  }

  /// Whether the node is a YAML alias, which stands for what is written elsewhere.
  public func isAlias(_ node: NodeID) -> Bool { contents.nodes[Int(node.index)].flags.contains(.alias) }

  /// Whether a part of the text stands in more than one place of the tree, by YAML aliases or merge keys.
  public var hasAliases: Bool {
    contents.language == .yaml && contents.nodes.contains { $0.flags.contains(.alias) }
  }

  /// Whether a scalar is written in quotes, or as a YAML block scalar.
  public func isQuoted(_ node: NodeID) -> Bool { contents.nodes[target(node)].flags.contains(.quoted) }

  /// The text of a scalar: of a string or key with escapes resolved, of any other scalar as it is written.
  /// Empty for collections.
  public func text(of node: NodeID) -> String {
    withText(of: node) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the UTF-8 text of a scalar, as `text(of:)` has it, without making a string.
  @inlinable  // Every key is compared through this, mostly from other modules.
  @inline(__always)
  public func withText<Result>(
    of node: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let node = contents.nodes[target(node)]
    guard let range = node.plainRange else { return node.withDecodedText(in: contents.texts, body) }
    return contents.source.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The UTF-8 text of a scalar where it stands in the source; nil where it differs from what is written there.
  ///
  /// It is there for as long as somebody keeps the tree.
  @inlinable
  @inline(__always)
  public func writtenText(of node: NodeID) -> UnsafeBufferPointer<UInt8>? {
    guard let range = contents.nodes[target(node)].plainRange else { return nil }
    // The bytes are never changed, and so stay where they are.
    return contents.source.bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]) }
  }

  /// The bytes that a text takes in JSON, quotes included, where it is written in JSON and has no escapes; nil for
  /// any other node.
  public func countOfPlainJSON(_ node: NodeID) -> Int? {
    guard contents.language == .json else { return nil }
    let node = contents.nodes[target(node)]
    guard node.flags.contains(.quoted), !node.flags.contains(.decoded) else { return nil }
    return Int(node.end - node.start)
  }

  /// The number of elements or entries of a collection; zero for scalars.
  public func count(of node: NodeID) -> Int {
    let node = contents.nodes[target(node)]
    return node.kind == .sequence || node.kind == .mapping ? Int(node.count) : 0
  }

  /// The elements of a sequence in order; nothing for any other node.
  @inlinable
  public func elements(of node: NodeID) -> Elements {
    let node = contents.nodes[target(node)]
    return Elements(Children(contents.nodes, from: node.kind == .sequence ? node.child : Self.none))
  }

  /// The entries of a mapping in order, merged YAML keys included; nothing for any other node.
  @inlinable
  public func entries(of node: NodeID) -> Entries {
    let node = contents.nodes[target(node)]
    return Entries(Children(contents.nodes, from: node.kind == .mapping ? node.child : Self.none))
  }

  /// The first entry of a mapping; nil for any other node, and where there is none. To go on with `entry(after:)` counts
  /// no reference, as a sequence does that keeps the tree.
  @inlinable
  public func firstEntry(of node: NodeID) -> Entry? {
    let node = contents.nodes[target(node)]
    return node.kind == .mapping ? entry(at: node.child) : nil
  }

  /// The entry behind another one.
  @inlinable
  public func entry(after entry: Entry) -> Entry? {
    self.entry(at: contents.nodes[Int(entry.key.index)].next)
  }

  @inlinable
  func entry(at index: UInt32) -> Entry? {
    guard index != Self.none else { return nil }
    return Entry(key: NodeID(index: index), value: NodeID(index: contents.nodes[Int(index)].child))
  }

  @inlinable
  @inline(__always)
  func target(_ node: NodeID) -> Int {
    var index = Int(node.index)
    while contents.nodes[index].flags.contains(.alias) { index = Int(contents.nodes[index].child) }
    return index
  }

  /// The elements of a sequence.
  public struct Elements: Sequence, IteratorProtocol {
    @usableFromInline var children: Children

    @inlinable
    init(_ children: Children) { self.children = children }

    /// The next element.
    @inlinable
    public mutating func next() -> NodeID? { children.next().map { NodeID(index: $0.index) } }
  }

  /// The entries of a mapping.
  public struct Entries: Sequence, IteratorProtocol {
    @usableFromInline var children: Children

    @inlinable
    init(_ children: Children) { self.children = children }

    /// The next entry.
    @inlinable
    public mutating func next() -> Entry? {
      children.next().map { Entry(key: NodeID(index: $0.index), value: NodeID(index: $0.node.child)) }
    }
  }

  /// A walk along the children of a collection, of which each names the next.
  @usableFromInline
  struct Children {
    @usableFromInline let nodes: [Node]
    @usableFromInline var index: UInt32

    @inlinable
    init(_ nodes: [Node], from index: UInt32) {
      self.nodes = nodes
      self.index = index
    }

    @inlinable
    mutating func next() -> (index: UInt32, node: Node)? {
      guard index != SyntaxTree.none else { return nil }
      let node = nodes[Int(index)]
      defer { index = node.next }
      return (index, node)
    }
  }
}
