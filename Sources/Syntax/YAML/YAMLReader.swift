import CLibYAML

/// Reads YAML into a located tree: libyaml's events give the structure, the core schema the kinds.
struct YAMLReader {
  /// What an anchor names.
  private struct Anchor {
    let node: UInt32
    /// How many nodes there are in it, those that aliases bring along included.
    let size: Int
    /// How many collections stand inside each other in it.
    let height: Int
  }

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
  private var anchors: [String: Anchor] = [:]
  private var openAnchors: Set<String> = []
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
    bytes: UnsafeBufferPointer<UInt8>, masked text: UnsafeBufferPointer<UInt8>, start: Int, limits: Limits,
    masks: TemplateMasks
  ) {
    self.bytes = bytes
    self.text = text
    self.start = start
    self.limits = limits
    self.masks = masks
    self.lastEnd = start
    self.cursor = CharacterCursor(bytes: UnsafeBufferPointer(rebasing: text[start...]))
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
    while !builder.stack.isEmpty { closeBlock() }
    if !isStopped { comments.skip(to: text.count) }
    builder.comments = comments.found
  }

  private mutating func read(_ event: yaml_event_t) {
    if complexKeyDepth > 0 { return readInComplexKey(event) }
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      anchors.removeAll()
      openAnchors.removeAll()
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
    let scalar = event.data.scalar
    let eventStart = offset(of: event.start_mark)
    var end = offset(of: event.end_mark)
    let contentStart = skipProperties(from: eventStart, to: end)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
    if isBlock {
      while end > contentStart, JSONReader.isBlank(bytes[end - 1]) { end -= 1 }
    }
    if contentStart < end {
      comments.skip(to: contentStart)
      comments.skipScalar(to: end, isBlock: isBlock)
    }
    lastEnd = max(lastEnd, end)
    // An empty document holds nothing.
    if builder.stack.isEmpty, isPlain, eventStart == end { return }

    let value = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let tag = YAMLTag(scalar.tag)
    var node = TreeBuilder.Node(
      start: UInt32(truncatingIfNeeded: contentStart), end: UInt32(truncatingIfNeeded: end), kind: .string)
    resolve(&node, value, isPlain: isPlain, tag: tag, eventStart: eventStart)
    if node.kind != .placeholder { keepText(of: &node, value, isBlock: isBlock) }
    add(node, anchor: scalar.anchor)
  }

  private mutating func resolve(
    _ node: inout TreeBuilder.Node, _ value: UnsafeBufferPointer<UInt8>, isPlain: Bool, tag: YAMLTag,
    eventStart: Int
  ) {
    let range = ByteRange(Int(node.start), Int(node.end))
    node.flags = isPlain ? [] : .quoted
    switch tag {
    case .foreign:
      node.kind = .placeholder
      node.flags = []
      node.start = UInt32(truncatingIfNeeded: eventStart)
    case .none where isPlain:
      node.kind = CoreSchema.kind(of: value)
      if masks.cover(range) || node.kind == .string && Self.isPlaceholder(value) { node.kind = .placeholder }
    case .none: break
    case .string, .collection: node.flags.insert(.tagged)
    case .core(let kind, let name):
      node.flags.insert(.tagged)
      let actual = CoreSchema.kind(of: value)
      if actual == kind || kind == .float && actual == .integer {
        node.kind = actual
      } else {
        builder.report(
          .invalidSyntax, "'\(builder.shortText(at: range))' is not what its tag \(name) says", at: range)
      }
    }
  }

  /// Whether a plain scalar is one placeholder and nothing else.
  private static func isPlaceholder(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    Placeholder.end(at: 0, in: value) == value.count
  }

  /// Keeps what a scalar stands for, unless that is what is written.
  private mutating func keepText(
    of node: inout TreeBuilder.Node, _ value: UnsafeBufferPointer<UInt8>, isBlock: Bool
  ) {
    let inset = node.flags.contains(.quoted) ? 1 : 0
    let written = text[Int(node.start)..<Int(node.end)]
    if !isBlock, written.count == value.count + 2 * inset,
      written.dropFirst(inset).dropLast(inset).elementsEqual(value)
    {
      return
    }
    node.flags.insert(.decoded)
    node.count = builder.keep(String(decoding: value, as: UTF8.self))
  }

  private mutating func add(_ node: TreeBuilder.Node, anchor name: UnsafePointer<UInt8>?) {
    if builder.expectsKey {
      if builder.isMergeKey(node) { collections[collections.count - 1].hasMergeKey = true }
      builder.addKey(node)
    } else {
      builder.add(node)
    }
    if let name {
      anchors[String(cString: name)] = Anchor(node: builder.lastNode, size: 1, height: 0)
    }
  }

  /// Where a node begins after its anchor and tag.
  private func skipProperties(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while offset < end, !JSONReader.isBlank(text[offset]) { offset += 1 }
      case UInt8(ascii: "#") where offset > start:
        while offset < end, text[offset] != UInt8(ascii: "\n"), text[offset] != UInt8(ascii: "\r") {
          offset += 1
        }
      case let byte where JSONReader.isBlank(byte) && offset > start: offset += 1
      default: return offset
      }
    }
    return offset
  }
}

// MARK: - Aliases

extension YAMLReader {
  private mutating func readAlias(_ event: yaml_event_t) {
    let range = ByteRange(offset(of: event.start_mark), offset(of: event.end_mark))
    lastEnd = max(lastEnd, range.end)
    let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
    var node = TreeBuilder.Node(
      start: UInt32(truncatingIfNeeded: range.start), end: UInt32(truncatingIfNeeded: range.end),
      kind: .placeholder)
    guard let anchor = anchors[name], !openAnchors.contains(name) else {
      builder.report(
        .invalidSyntax,
        openAnchors.contains(name)
          ? "alias '*\(name)' stands inside what it refers to" : "no anchor '&\(name)' before this alias",
        at: range)
      add(node, anchor: nil)
      return
    }
    aliasedNodes += anchor.size
    guard aliasedNodes <= limits.aliasedNodes, builder.stack.count + anchor.height <= limits.depth else {
      let limit =
        aliasedNodes > limits.aliasedNodes
        ? "more than \(limits.aliasedNodes) nodes" : "more than \(limits.depth) levels of nesting"
      stop(.limitExceeded, "aliases expand to \(limit); write out what is needed", at: range)
      return
    }
    if builder.expectsKey {
      // A key's child is its value, so it cannot point at what it stands for.
      node.kind = builder.nodes[Int(anchor.node)].kind
      node.flags = [.quoted, .decoded]
      node.count = builder.keep(builder.text(of: anchor.node))
      builder.addKey(node)
    } else {
      node.kind = builder.nodes[Int(anchor.node)].kind
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
    let contentStart = skipProperties(from: eventStart, to: text.count)
    if isFlow, kind == .mapping, let end = Placeholder.end(at: contentStart, in: text) {
      foundTemplates.append(TemplateMasks.Mask(range: ByteRange(contentStart, end), isBlank: false))
    }
    guard !builder.expectsKey else {
      complexKeyDepth = 1
      complexKeyStart = contentStart
      return
    }
    guard builder.hasRoom else {
      stop(
        .limitExceeded, "more than \(limits.depth) mappings and sequences inside each other",
        at: ByteRange(contentStart, min(contentStart + 1, text.count)))
      return
    }
    let name = anchor.map { String(cString: $0) }
    if let name { openAnchors.insert(name) }
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
      openAnchors.remove(name)
      let size = builder.nodes.count + aliasedNodes - collection.sizeBefore
      anchors[name] = Anchor(node: collection.node, size: size, height: height)
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
    guard complexKeyDepth == 0 else { return }
    let end = max(complexKeyStart, offset(of: event.end_mark))
    let range = ByteRange(complexKeyStart, end)
    builder.report(.invalidSyntax, "a key has to be a plain text; quote it if it is one", at: range)
    builder.addKey(
      TreeBuilder.Node(
        start: UInt32(truncatingIfNeeded: range.start), end: UInt32(truncatingIfNeeded: range.end),
        kind: .placeholder))
  }
}

// MARK: - Problems

extension YAMLReader {
  private mutating func stop(_ kind: SyntaxIssue.Kind, _ message: String, at range: ByteRange) {
    builder.report(kind, message, at: range)
    isStopped = true
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
    builder.report(.invalidSyntax, report.message, at: report.range, related: report.related)
    comments.skip(to: min(offset, report.range.start))
    isStopped = true
  }
}
