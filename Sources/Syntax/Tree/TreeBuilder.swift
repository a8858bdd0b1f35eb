/// Puts the nodes of a text into an arena, in the order in which they are read.
///
/// Both readers feed it; it knows where a new node belongs, and finds duplicate keys when a mapping ends.
struct TreeBuilder {
  typealias Node = SyntaxTree.Node

  /// A collection that has not ended yet.
  struct Frame {
    let node: UInt32
    let isMapping: Bool
    /// The last child so far.
    var last = SyntaxTree.none
    /// A key that waits for its value. It joins the mapping with it, so that no entry is without a value.
    var key = SyntaxTree.none
    /// How many collections stand inside each other below this one.
    var height = 0
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: Limits
  private(set) var stack: [Frame] = []
  private(set) var issues: [SyntaxIssue] = []
  private(set) var documents: [SyntaxTree.NodeID] = []
  var comments: [SyntaxTree.Comment] = []
  var nodes: [Node] = []
  var texts: [String] = []

  init(bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
    nodes.reserveCapacity(bytes.count / 16)
    stack.reserveCapacity(16)
  }

  /// Whether one more collection may be opened.
  var hasRoom: Bool { stack.count < limits.depth }

  /// Whether the innermost collection is a mapping that wants a key next.
  var expectsKey: Bool { stack.last.map { $0.isMapping && $0.key == SyntaxTree.none } ?? false }

  /// The node that was added last.
  var lastNode: UInt32 { UInt32(truncatingIfNeeded: nodes.count - 1) }

  /// Adds a node as the value of the waiting key, the next element, or the root of a document.
  @discardableResult
  mutating func add(_ node: Node) -> UInt32 {
    let index = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(node)
    guard let top = stack.indices.last else {
      documents.append(SyntaxTree.NodeID(index: index))
      return index
    }
    guard stack[top].isMapping else {
      link(index)
      return index
    }
    let key = stack[top].key
    guard key != SyntaxTree.none else { return index }
    nodes[Int(key)].child = index
    stack[top].key = SyntaxTree.none
    link(key)
    return index
  }

  /// Adds a key to the innermost collection, a mapping; its value comes next.
  mutating func addKey(_ node: Node) {
    guard let top = stack.indices.last else { return }
    stack[top].key = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(node)
  }

  /// Opens a collection; what is added next goes into it.
  mutating func open(_ kind: SyntaxTree.Kind, at start: Int) {
    let node = add(Node(ByteRange(start, start), kind: kind))
    stack.append(Frame(node: node, isMapping: kind == .mapping))
  }

  /// Closes the innermost collection, and returns how many collections stand inside each other in it.
  @discardableResult
  mutating func close(at end: Int) -> Int {
    guard let frame = stack.popLast() else { return 0 }
    nodes[Int(frame.node)].end = UInt32(truncatingIfNeeded: end)
    raise(to: frame.height + 1)
    if frame.isMapping { reportDuplicateKeys(of: frame.node) }
    return frame.height + 1
  }

  /// Notes that a child of the innermost collection is so many collections high.
  mutating func raise(to height: Int) {
    if let top = stack.indices.last { stack[top].height = max(stack[top].height, height) }
  }

  /// Lets a collection begin with its first child, as YAML's block collections do.
  mutating func startAtFirstChild(_ collection: UInt32) {
    let child = nodes[Int(collection)].child
    if child != SyntaxTree.none { nodes[Int(collection)].start = nodes[Int(child)].start }
  }

  /// Adds a child that is complete to the innermost collection.
  mutating func link(_ child: UInt32) {
    let top = stack.count - 1
    let frame = stack[top]
    if frame.last == SyntaxTree.none {
      nodes[Int(frame.node)].child = child
    } else {
      nodes[Int(frame.last)].next = child
    }
    nodes[Int(frame.node)].count += 1
    stack[top].last = child
  }

  /// Keeps a text that differs from the bytes of the source, and returns where it is.
  mutating func keep(_ text: String) -> UInt32 {
    texts.append(text)
    return UInt32(truncatingIfNeeded: texts.count - 1)
  }

  /// Whether issues are still listed; where one could be found in every few bytes, ask before making a message.
  var listsIssues: Bool { issues.count <= limits.issues }

  /// Lists an issue, unless there are too many already.
  mutating func report(
    _ kind: SyntaxIssue.Kind, _ message: String, at range: ByteRange, related: [SyntaxIssue.Related] = []
  ) {
    if issues.count < limits.issues {
      issues.append(SyntaxIssue(kind, message, at: range, related: related))
    } else if issues.count == limits.issues {
      issues.append(
        SyntaxIssue(
          .limitExceeded, "more than \(limits.issues) mistakes in this text; the others are not listed",
          at: range))
    }
  }

  /// Takes back the issues after the first `count`.
  mutating func dropIssues(after count: Int) {
    issues.removeLast(max(0, issues.count - count))
  }

  /// Reports bytes that are no UTF-8, if there are any.
  mutating func reportInvalidUTF8(at range: ByteRange?) {
    guard let range else { return }
    let byte = String(bytes[range.start], radix: 16, uppercase: true)
    report(.invalidEncoding, "byte 0x\(byte) is no UTF-8 text; save the file as UTF-8", at: range)
  }

  /// Hands everything over to the tree.
  consuming func finish(_ tree: inout SyntaxTree) {
    tree.nodes = nodes
    tree.texts = texts
    tree.documents = documents
    tree.comments = comments
    tree.issues = issues.sorted { $0.range.start < $1.range.start }
  }
}
