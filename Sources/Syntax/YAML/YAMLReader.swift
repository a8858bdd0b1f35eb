import CLibYAML

/// Reads YAML into a located tree: libyaml's events give the structure, the core schema the kinds.
struct YAMLReader {
  /// What is known of a collection while its children are read.
  private struct Collection {
    let node: UInt32
    let isFlow: Bool
    /// Where its anchor or tag stands, if it has one.
    let propertiesStart: Int
    let anchor: String?
    let isForeign: Bool
    let sizeBefore: Int
    var hasMergeKey = false
  }

  /// The text as the tree will show it.
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The text as libyaml reads it, of the same length: templates stand masked.
  private let text: UnsafeBufferPointer<UInt8>
  private let start: Int
  private let limits: Limits
  private let masks: TemplateMasks
  private var cursor: CharacterCursor
  private var comments: YAMLCommentScanner
  private var anchors = AnchorTable()
  private var collections: [Collection] = []
  private var aliasedNodes = 0
  /// The end of the last token that stands for something.
  private var lastEnd: Int
  /// How deep inside a key that is a collection the reading is.
  private var complexKeyDepth = 0
  private var complexKeyStart = 0
  private var isStopped = false

  var builder: TreeBuilder
  /// Template marks that were taken for YAML. Reading again with these masked tells more.
  private(set) var foundTemplates: [TemplateMasks.Mask] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, masked text: UnsafeBufferPointer<UInt8>, start: Int, endOfASCII: Int,
    limits: Limits, masks: TemplateMasks
  ) {
    self.bytes = bytes
    self.text = text
    self.start = start
    self.limits = limits
    self.masks = masks
    self.lastEnd = start
    self.cursor = CharacterCursor(
      bytes: UnsafeBufferPointer(rebasing: text[start...]), endOfASCII: endOfASCII - start)
    self.comments = YAMLCommentScanner(bytes: text, start: start)
    self.builder = TreeBuilder(bytes: bytes, limits: limits)
  }

  /// Reads to the end of the text, or to the first place that is no YAML.
  mutating func read() {
    guard var events = YAMLEventStream(text: UnsafeBufferPointer(rebasing: text[start...])) else {
      builder.report(.limitExceeded, "not enough memory to read YAML", at: ByteRange(start, start))
      return
    }
    while !isStopped, let event = events.next() { read(event) }
    if !isStopped, let problem = events.problem { report(problem) }
    while builder.depth > 0 { closeBlock() }
    if !isStopped { comments.skip(to: text.count) }
    builder.comments = comments.found
  }

  private mutating func read(_ event: yaml_event_t) {
    if complexKeyDepth > 0 { return readInComplexKey(event) }
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: anchors.removeAll()
    case YAML_SCALAR_EVENT: readScalar(event)
    case YAML_ALIAS_EVENT: readAlias(event)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      open(
        .mapping, event, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, anchor: data.anchor, tag: data.tag)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      open(
        .sequence, event, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, anchor: data.anchor, tag: data.tag)
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(event)
    default: break
    }
  }

  private mutating func offset(of mark: yaml_mark_t) -> Int {
    start + cursor.offset(ofCharacter: Int(mark.index))
  }
}

// MARK: - Scalars

extension YAMLReader {
  private mutating func readScalar(_ event: yaml_event_t) {
    let scalar = YAMLScalar(event)
    let eventStart = offset(of: event.start_mark)
    var end = offset(of: event.end_mark)
    // An empty document holds nothing.
    if builder.depth == 0, scalar.isPlain, eventStart == end { return }
    let start = YAMLProperties.end(from: eventStart, to: end, in: text)
    if scalar.isBlock {
      while end > start, JSONReader.isBlank(bytes[end - 1]) { end -= 1 }
    }
    if start < end {
      comments.skip(to: start)
      comments.skipScalar(to: end, isBlock: scalar.isBlock)
    }
    lastEnd = max(lastEnd, end)
    add(node(of: scalar, at: ByteRange(start, end), eventStart: eventStart), anchor: event.data.scalar.anchor)
  }

  private mutating func node(of scalar: YAMLScalar, at range: ByteRange, eventStart: Int) -> TreeBuilder.Node
  {
    let kind = scalar.kind
    var node = TreeBuilder.Node(range, kind: kind ?? .string)
    if scalar.isPlain, masks.cover(range) { node.kind = .placeholder }
    if case .foreign = scalar.tag {
      return TreeBuilder.Node(ByteRange(eventStart, range.end), kind: .placeholder)
    }
    if kind == nil, case .core(_, let name) = scalar.tag {
      builder.report(
        .invalidSyntax, "'\(builder.shortText(at: range))' is not what its tag \(name) says", at: range)
    }
    if !scalar.isPlain { node.flags.insert(.quoted) }
    if scalar.hasTag { node.flags.insert(.tagged) }
    if node.kind != .placeholder, !isWritten(scalar, at: range) {
      node.flags.insert(.decoded)
      node.count = builder.keep(String(decoding: scalar.value, as: UTF8.self))
    }
    return node
  }

  /// Whether what a scalar stands for is what is written, quotes aside.
  private func isWritten(_ scalar: YAMLScalar, at range: ByteRange) -> Bool {
    let inset = scalar.isPlain ? 0 : 1
    guard !scalar.isBlock, range.end - range.start == scalar.value.count + 2 * inset else { return false }
    return UnsafeBufferPointer(rebasing: text[range.start + inset..<range.end - inset])
      .hasSameBytes(as: scalar.value)
  }

  private mutating func add(_ node: TreeBuilder.Node, anchor name: UnsafePointer<UInt8>?) {
    if builder.expectsKey {
      if builder.isMergeKey(node) { collections[collections.count - 1].hasMergeKey = true }
      builder.addKey(node)
    } else {
      builder.add(node)
    }
    if let name {
      anchors.define(
        String(cString: name), as: AnchorTable.Target(node: builder.lastNode, size: 1, height: 0))
    }
  }
}

// MARK: - Aliases

extension YAMLReader {
  private mutating func readAlias(_ event: yaml_event_t) {
    let range = ByteRange(offset(of: event.start_mark), offset(of: event.end_mark))
    lastEnd = max(lastEnd, range.end)
    let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
    var node = TreeBuilder.Node(range, kind: .placeholder)
    guard let anchor = anchors[name] else {
      builder.report(
        .invalidSyntax,
        anchors.isOpen(name)
          ? "alias '*\(name)' stands inside what it refers to" : "no anchor '&\(name)' before this alias",
        at: range)
      return add(node, anchor: nil)
    }
    aliasedNodes += anchor.size
    if aliasedNodes > limits.aliasedNodes {
      return stop(
        .limitExceeded, "aliases expand to more than \(limits.aliasedNodes) nodes; write out what is needed",
        at: range)
    }
    if builder.depth + anchor.height > limits.depth { return stopAtDepth(range) }
    if builder.expectsKey, anchor.height > 0 { return addComplexKey(at: range) }
    node.kind = builder.nodes[Int(anchor.node)].kind
    if builder.expectsKey {
      // A key's child is its value, so it cannot point at what it stands for.
      node.flags = [.quoted, .decoded]
      node.count = builder.keep(builder.text(of: anchor.node))
      builder.addKey(node)
    } else {
      node.flags = .alias
      node.child = anchor.node
      builder.add(node)
      builder.raise(to: anchor.height)
    }
  }
}

// MARK: - Collections

extension YAMLReader {
  private mutating func open(
    _ kind: SyntaxTree.Kind, _ event: yaml_event_t, isFlow: Bool, anchor: UnsafePointer<UInt8>?,
    tag: UnsafePointer<UInt8>?
  ) {
    let eventStart = offset(of: event.start_mark)
    let contentStart = YAMLProperties.end(from: eventStart, to: text.count, in: text)
    if isFlow, kind == .mapping, let end = Placeholder.end(at: contentStart, in: text) {
      foundTemplates.append(TemplateMasks.Mask(range: ByteRange(contentStart, end), isBlank: false))
    }
    guard !builder.expectsKey else {
      complexKeyDepth = 1
      complexKeyStart = contentStart
      return
    }
    guard builder.hasRoom else {
      return stopAtDepth(ByteRange(contentStart, min(contentStart + 1, text.count)))
    }
    let name = anchor.map { String(cString: $0) }
    if let name { anchors.begin(name) }
    let isForeign = if case .foreign = YAMLTag(tag) { true } else { false }
    let sizeBefore = builder.nodes.count + aliasedNodes
    builder.open(kind, at: contentStart)
    collections.append(
      Collection(
        node: builder.lastNode, isFlow: isFlow, propertiesStart: eventStart, anchor: name,
        isForeign: isForeign, sizeBefore: sizeBefore))
  }

  private mutating func close(_ event: yaml_event_t) {
    guard let collection = collections.last else { return }
    guard collection.isFlow else { return closeBlock() }
    lastEnd = max(lastEnd, offset(of: event.end_mark))
    closeCollection()
  }

  /// Closes a collection that begins with its first child and ends with its last one.
  private mutating func closeBlock() {
    if let collection = collections.last, !collection.isFlow { builder.startAtFirstChild(collection.node) }
    closeCollection()
  }

  private mutating func closeCollection() {
    guard let collection = collections.popLast() else { return }
    let height = builder.close(at: lastEnd)
    if collection.hasMergeKey { builder.mergeEntries(of: collection.node) }
    if collection.isForeign {
      builder.nodes[Int(collection.node)].kind = .placeholder
      builder.nodes[Int(collection.node)].start = UInt32(truncatingIfNeeded: collection.propertiesStart)
    }
    if let name = collection.anchor {
      let size = builder.nodes.count + aliasedNodes - collection.sizeBefore
      anchors.define(name, as: AnchorTable.Target(node: collection.node, size: size, height: height))
    }
  }

  /// Passes over a key that is a collection: JSON has no such keys, and neither has ECS.
  private mutating func readInComplexKey(_ event: yaml_event_t) {
    switch event.type {
    case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT: complexKeyDepth += 1
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: complexKeyDepth -= 1
    case YAML_SCALAR_EVENT:
      let end = offset(of: event.end_mark)
      comments.skip(to: offset(of: event.start_mark))
      comments.skipScalar(to: end, isBlock: false)
      lastEnd = max(lastEnd, end)
    default: break
    }
    guard complexKeyDepth > 0 else {
      let end = min(offset(of: event.end_mark), text.line(of: complexKeyStart).end)
      return addComplexKey(at: ByteRange(complexKeyStart, end))
    }
    if builder.depth + complexKeyDepth > limits.depth {
      let start = offset(of: event.start_mark)
      stopAtDepth(ByteRange(start, min(start + 1, text.count)))
    }
  }

  private mutating func addComplexKey(at range: ByteRange) {
    builder.report(.invalidSyntax, "a key has to be a plain text; quote it if it is one", at: range)
    builder.addKey(TreeBuilder.Node(range, kind: .placeholder))
  }
}

// MARK: - Problems

extension YAMLReader {
  private mutating func stop(
    _ kind: SyntaxIssue.Kind, _ message: String, at range: ByteRange, related: [SyntaxIssue.Related] = []
  ) {
    builder.report(kind, message, at: range, related: related)
    // What is still open reaches as far as the break, so that readers of the tree see it may lack something.
    lastEnd = max(lastEnd, range.start)
    isStopped = true
  }

  private mutating func stopAtDepth(_ range: ByteRange) {
    stop(.limitExceeded, "more than \(limits.depth) mappings and sequences inside each other", at: range)
  }

  private mutating func report(_ problem: YAMLProblem) {
    let offset =
      switch problem.place {
      case .byte(let byte): min(start + byte, text.count)
      case .character(let character): start + cursor.offset(ofCharacter: character)
      }
    let context = problem.contextCharacter.map { start + cursor.offset(ofCharacter: $0) }
    if let template = masks.template(near: offset, or: context, in: text) {
      foundTemplates.append(template)
    }
    let report = YAMLProblemReport(problem, at: offset, context: context, in: text)
    stop(.invalidSyntax, report.message, at: report.range, related: report.related)
    comments.skip(to: min(offset, report.range.start))
  }
}
