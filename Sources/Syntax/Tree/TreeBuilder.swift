/// Puts the nodes of a text into an arena, in the order in which they are read.
///
/// Both readers feed it; it knows where a new node belongs, and finds duplicate keys when a mapping ends.
struct TreeBuilder {
  typealias Node = SyntaxTree.Node

  /// A collection that has not ended yet.
  struct Frame {
    /// Its node; `none` for what is around the roots of documents.
    let node: UInt32
    let isMapping: Bool
    /// The last child so far.
    var last = SyntaxTree.none
    /// The number of children so far.
    var count: UInt32 = 0
    /// A key that waits for its value. It joins the mapping with it, so that no entry is without a value.
    var key = SyntaxTree.none
    /// How many collections stand inside each other below this one.
    var height = 0
    /// The signs of the keys so far.
    var signs: UInt64 = 0
    /// How many keys of the collections around it may be repeated.
    var earlierSuspects = 0

    /// What is around the roots of documents.
    static var outside: Frame { Frame(node: SyntaxTree.none, isMapping: false) }
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: Limits
  /// The collection that is being read.
  private var frame = Frame.outside
  /// What is around it, from the outside in.
  private var outerFrames: [Frame] = []
  /// The keys of open mappings that have the sign of an earlier one, those of the innermost mapping last.
  private var suspects: [UInt32] = []
  private(set) var issues: [SyntaxIssue] = []
  private var hasInvalidUTF8 = false
  private(set) var documents: [SyntaxTree.NodeID] = []
  var comments: [SyntaxTree.Comment] = []
  var nodes: [Node] = []
  var texts: [String] = []

  init(bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
    nodes.reserveCapacity(bytes.count / 16)
    outerFrames.reserveCapacity(16)
  }

  /// How many collections are open.
  var depth: Int { outerFrames.count }

  /// Whether one more collection may be opened.
  var hasRoom: Bool { depth < limits.depth }

  /// The innermost collection that is open.
  var innermost: Frame? { depth == 0 ? nil : frame }

  /// Whether the innermost collection is a mapping that wants a key next.
  var expectsKey: Bool { frame.isMapping && frame.key == SyntaxTree.none }

  /// The node that was added last.
  var lastNode: UInt32 { UInt32(truncatingIfNeeded: nodes.count - 1) }

  /// Adds a node as the value of the waiting key, the next element, or the root of a document.
  @discardableResult
  @inline(__always)
  mutating func add(_ node: Node) -> UInt32 {
    let index = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(node)
    if frame.isMapping {
      let key = frame.key
      guard key != SyntaxTree.none else { return index }
      frame.key = SyntaxTree.none
      link(key)
    } else if frame.node != SyntaxTree.none {
      link(index)
    } else {
      documents.append(SyntaxTree.NodeID(index: index))
    }
    return index
  }

  /// Adds a key to the innermost collection, a mapping; its value comes next.
  @inline(__always)
  mutating func addKey(_ node: Node) {
    let index = UInt32(truncatingIfNeeded: nodes.count)
    let sign = sign(ofKey: node)
    if frame.signs & sign != 0 { suspects.append(index) }
    frame.signs |= sign
    frame.key = index
    var key = node
    // The value is the next node. Until it is there, nobody sees the key.
    key.child = index + 1
    nodes.append(key)
  }

  /// Opens a collection; what is added next goes into it.
  mutating func open(_ kind: SyntaxTree.Kind, at start: Int) {
    let node = add(Node(ByteRange(start, start), kind: kind))
    outerFrames.append(frame)
    frame = Frame(node: node, isMapping: kind == .mapping, earlierSuspects: suspects.count)
  }

  /// Closes the innermost collection, and returns how many collections stand inside each other in it.
  @discardableResult
  mutating func close(at end: Int) -> Int {
    guard let outer = outerFrames.popLast() else { return 0 }
    let closed = frame
    frame = outer
    var node = nodes[Int(closed.node)]
    node.end = UInt32(truncatingIfNeeded: end)
    node.count = closed.count
    nodes[Int(closed.node)] = node
    raise(to: closed.height + 1)
    if suspects.count > closed.earlierSuspects {
      // A key that the text ends behind is none of the entries.
      let entries = suspects[closed.earlierSuspects...].filter { $0 != closed.key }
      reportDuplicateKeys(of: closed.node, among: entries)
      suspects.removeLast(suspects.count - closed.earlierSuspects)
    }
    return closed.height + 1
  }

  /// Notes that a child of the innermost collection is so many collections high.
  mutating func raise(to height: Int) { frame.height = max(frame.height, height) }

  /// Lets a collection begin with its first child, as YAML's block collections do.
  mutating func startAtFirstChild(_ collection: UInt32) {
    let child = nodes[Int(collection)].child
    if child != SyntaxTree.none { nodes[Int(collection)].start = nodes[Int(child)].start }
  }

  /// Adds a child that is complete to the innermost collection.
  @inline(__always)
  private mutating func link(_ child: UInt32) {
    if frame.last == SyntaxTree.none {
      nodes[Int(frame.node)].child = child
    } else {
      nodes[Int(frame.last)].next = child
    }
    frame.last = child
    frame.count += 1
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
    hasInvalidUTF8 = true
    let byte = String(bytes[range.start], radix: 16, uppercase: true)
    report(.invalidEncoding, "byte 0x\(byte) is no UTF-8 text; save the file as UTF-8", at: range)
  }

  /// Replaces each text that is no UTF-8 by what stands for it, since texts are lent as UTF-8. What a placeholder covers,
  /// which may be whole collections, is no text.
  private mutating func keepTextsAsUTF8() {
    for index in nodes.indices {
      guard nodes[index].kind != .placeholder, !nodes[index].flags.contains(.alias),
        let range = nodes[index].plainRange, !range.isEmpty
      else { continue }
      let written = bytes[range]
      let text = String(decoding: written, as: UTF8.self)
      guard !text.utf8.elementsEqual(written) else { continue }
      nodes[index].flags.insert(.decoded)
      nodes[index].count = keep(text)
    }
  }

  /// Hands everything over to a tree.
  consuming func finish(_ source: Source, as language: Language) -> SyntaxTree {
    if hasInvalidUTF8 { keepTextsAsUTF8() }
    // Most texts have no issues.
    if issues.count > 1 { issues.sort { $0.range.start < $1.range.start } }
    return SyntaxTree(
      SyntaxTree.Contents(
        source: source, language: language, documents: documents,
        issues: issues, comments: comments, nodes: nodes, texts: texts))
  }
}
