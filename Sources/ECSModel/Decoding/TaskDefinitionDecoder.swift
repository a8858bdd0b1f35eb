import Spelling
public import Syntax

extension TaskDefinitionDocument {
  /// Decodes a candidate. Nothing stops at the first misfit: each is an issue, and its value is unknown.
  ///
  /// - Parameter schema: `taskDefinition`, or one that is like it.
  public init(decoding candidate: Candidate, in tree: SyntaxTree, by schema: Schema = .taskDefinition) {
    var decoder = Decoder(tree: tree, schema: schema, form: candidate.form)
    switch candidate.form {
    case .request:
      decoder.decodeTask(candidate.node, siblings: nil)
    case .description:
      decoder.decodeTask(candidate.node, siblings: candidate.siblings)
    case .containerList:
      decoder.decodeContainerList(candidate.node)
    }
    form = candidate.form
    // Most definitions have none.
    if decoder.issues.count > 1 { decoder.issues.sort { $0.range.start < $1.range.start } }
    issues = decoder.issues
    storage = DocumentStorage(
      tree: tree, schema: schema, objects: decoder.objects, slots: decoder.slots,
      texts: decoder.texts)
  }
}

/// Fills the flat arrays of a document from a syntax tree.
struct Decoder {
  let tree: SyntaxTree
  let schema: Schema
  let form: TaskDefinitionDocument.Form
  private let isYAML: Bool
  /// Where the text breaks off or cannot be read; what is around such a place may have lost something.
  private let breaks: [Int]
  var objects: [DocumentStorage.Object] = []
  var slots: [Slot] = []
  var texts: [String] = []
  var issues: [ModelIssue] = []

  init(tree: SyntaxTree, schema: Schema, form: TaskDefinitionDocument.Form) {
    self.tree = tree
    self.schema = schema
    self.form = form
    isYAML = tree.language == .yaml
    breaks = tree.issues.filter(\.kind.losesText).map(\.range.start)
    // Enough for most definitions.
    objects.reserveCapacity(64)
    slots.reserveCapacity(512)
    texts.reserveCapacity(128)
  }

  private func isOpen(_ node: SyntaxTree.NodeID) -> Bool {
    guard !breaks.isEmpty else { return false }
    let range = tree.range(of: node)
    return breaks.contains { range.start <= $0 && $0 <= range.end }
  }

  mutating func decodeTask(_ node: SyntaxTree.NodeID, siblings: SyntaxTree.NodeID?) {
    let task = newObject(shape: 0, node: node, key: nil, parent: nil, member: 0, position: nil)
    decodeFields(of: task)
    leaveOpenWithoutFamily(task)
    guard let siblings else { return }
    // `describe-task-definition` answers with the tags beside the definition, in a list that is empty without any.
    for entry in tree.entries(of: siblings) where !isEmptyCollection(entry.value) {
      if let member = member(named: entry.key, of: 0), slots[member].state == .absent {
        decodeField(member, of: task, key: entry.key, value: entry.value)
      }
    }
  }

  private func isEmptyCollection(_ node: SyntaxTree.NodeID) -> Bool {
    switch tree.kind(of: node) {
    case .sequence, .mapping: tree.count(of: node) == 0
    default: false
    }
  }

  /// A definition without a family is a part of one: whoever adds the family may add other fields.
  private mutating func leaveOpenWithoutFamily(_ task: Int) {
    let members = schema.shapes[0].members
    guard slots[TaskDefinition.members.family.index].state == .absent else { return }
    for member in members.indices where slots[member].state == .absent {
      slots[member].state = .unresolved
    }
  }

  mutating func decodeContainerList(_ node: SyntaxTree.NodeID) {
    let task = newObject(shape: 0, node: node, key: nil, parent: nil, member: 0, position: nil)
    let members = schema.shapes[0].members
    for member in members.indices { slots[member].state = .unresolved }
    decodeField(TaskDefinition.members.containerDefinitions.index, of: task, key: nil, value: node)
  }

  private mutating func newObject(
    shape: Int, node: SyntaxTree.NodeID, key: SyntaxTree.NodeID?, parent: Int?, member: Int, position: Int?
  ) -> Int {
    objects.append(
      DocumentStorage.Object(
        shape: shape, firstSlot: slots.count, parent: parent, member: member, position: position, node: node,
        key: key))
    _ = reserveSlots(schema.shapes[shape].members.count)
    return objects.count - 1
  }

  private func member(named key: SyntaxTree.NodeID, of shape: Int) -> Int? {
    tree.withText(of: key) { schema.shapes[shape].index(of: $0) }
  }

  private mutating func decodeFields(of object: Int) {
    decodeFields(of: object, as: schema.shapes[objects[object].shape])
  }

  private mutating func decodeFields(of object: Int, as shape: Shape) {
    let firstSlot = objects[object].firstSlot
    let node = objects[object].node
    // What an element is called comes before anything else, so that every issue can name it.
    if let identity = shape.identity {
      let name = shape.members[identity].name
      var next = tree.firstEntry(of: node)
      while let entry = next {
        if tree.withText(of: entry.key, { name.hasBytes($0) }) {
          decodeField(identity, of: object, as: shape, key: entry.key, value: entry.value)
        }
        next = tree.entry(after: entry)
      }
    }
    var hasOthers = false
    var next = tree.firstEntry(of: node)
    while let entry = next {
      if let member = tree.withText(of: entry.key, { shape.index(of: $0) }) {
        if member != shape.identity {
          decodeField(member, of: object, as: shape, key: entry.key, value: entry.value)
        }
      } else {
        hasOthers = true
      }
      next = tree.entry(after: entry)
    }
    var isOpen = isOpen(node)
    if hasOthers, decodeOtherEntries(of: object) { isOpen = true }
    if isOpen {
      for slot in firstSlot..<firstSlot + shape.members.count where slots[slot].state == .absent {
        slots[slot].state = .unresolved
      }
    } else {
      for (slot, member) in zip(firstSlot..., shape.members)
      where member.isRequired && slots[slot].state == .absent {
        reportMissing(member.name.description, of: object)
      }
    }
  }

  /// Decodes the entries that are no member's by their names, and says whether there may be other fields.
  private mutating func decodeOtherEntries(of object: Int) -> Bool {
    var isOpen = false
    var unknown: [SyntaxTree.Entry] = []
    let shape = schema.shapes[objects[object].shape]
    for entry in tree.entries(of: objects[object].node)
    where tree.withText(of: entry.key, { shape.index(of: $0) }) == nil {
      if isPlaceholder(entry.key) {
        isOpen = true
      } else if isRespeltIdentity(entry.key, of: objects[object].shape) {
        unknown.insert(entry, at: 0)
      } else {
        unknown.append(entry)
      }
    }
    for entry in unknown where listsIssues { decodeUnknownField(entry, of: object) }
    // A field whose name was not looked into could be any.
    return isOpen || !unknown.isEmpty && !listsIssues
  }

  private func isRespeltIdentity(_ key: SyntaxTree.NodeID, of shape: Int) -> Bool {
    guard let identity = schema.shapes[shape].identity else { return false }
    let name = schema.shapes[shape].members[identity].name
    return tree.withText(of: key) { key in name.withUTF8Buffer { Spelling.areAlike(key, $0) } }
  }

  mutating func decodeField(
    _ member: Int, of object: Int, key: SyntaxTree.NodeID?, value: SyntaxTree.NodeID
  ) {
    decodeField(
      member, of: object, as: schema.shapes[objects[object].shape], key: key, value: value)
  }

  private mutating func decodeField(
    _ member: Int, of object: Int, as shape: Shape, key: SyntaxTree.NodeID?, value: SyntaxTree.NodeID
  ) {
    let slot = objects[object].firstSlot + member
    let owner = Owner(
      object: object, member: member, namesOutside: shape.members[member].namesOutside, position: nil)
    decode(value, as: shape.members[member].type, into: slot, key: key, owner: owner)
  }

  /// What holds the value that is being decoded.
  struct Owner {
    let object: Int
    let member: Int
    /// Whether the value names something outside the definition.
    let namesOutside: Bool
    let position: Int?

    /// The same for an element or entry of the value.
    func child(_ position: Int) -> Owner {
      Owner(object: object, member: member, namesOutside: namesOutside, position: position)
    }
  }

  private mutating func decode(
    _ node: SyntaxTree.NodeID, as type: MemberType, into slot: Int, key: SyntaxTree.NodeID?, owner: Owner
  ) {
    slots[slot].begin(node, key: key)
    let kind = tree.kind(of: node)
    if kind == .placeholder || (kind == .string && !type.isText && isPlaceholder(node)) {
      slots[slot].state = .unresolved
      return
    }
    if kind == .null { return decodeNull(slot, owner: owner) }
    switch type {
    case .string:
      guard kind == .string else { return reportWrongType(node, type, owner) }
      decodeText(node, into: slot, owner: owner)
    case .enumeration(let enumeration):
      guard kind == .string else { return reportWrongType(node, type, owner) }
      decodeText(node, into: slot, owner: owner)
      checkValue(in: slot, of: schema.enumerations[enumeration], owner: owner)
    case .integer:
      guard kind == .integer else { return reportWrongType(node, type, owner) }
      decodeInteger(node, into: slot, owner: owner)
    case .boolean:
      guard let truth = tree.boolean(of: node) else { return reportWrongType(node, type, owner) }
      fill(slot, .boolean(truth))
    case .structure(let shape):
      guard kind == .mapping else { return reportWrongType(node, type, owner) }
      let object = newObject(
        shape: shape, node: node, key: key, parent: owner.object, member: owner.member,
        position: owner.position)
      fill(slot, .object(UInt32(object)))
      decodeFields(of: object)
    case .list(let element):
      guard kind == .sequence else { return reportWrongType(node, type, owner) }
      let range = reserveSlots(tree.count(of: node))
      fill(slot, .range(UInt32(range.lowerBound)..<UInt32(range.upperBound)))
      slots[slot].isOpen = isOpen(node)
      for (position, child) in tree.elements(of: node).enumerated() {
        decode(
          child, as: element, into: range.lowerBound + position, key: nil, owner: owner.child(position))
      }
    case .map:
      guard kind == .mapping else { return reportWrongType(node, type, owner) }
      let range = reserveSlots(tree.count(of: node))
      fill(slot, .range(UInt32(range.lowerBound)..<UInt32(range.upperBound)))
      slots[slot].isOpen = isOpen(node) || tree.entries(of: node).contains { isPlaceholder($0.key) }
      for (position, entry) in tree.entries(of: node).enumerated() {
        decode(
          entry.value, as: .string, into: range.lowerBound + position, key: entry.key,
          owner: owner.child(position))
      }
    }
  }

  private mutating func decodeNull(_ slot: Int, owner: Owner) {
    switch form {
    case .request: reportNull(owner)
    // Terraform drops nulls before it registers, and the API never answers any.
    case .containerList, .description: slots[slot] = Slot()
    }
  }

  private mutating func decodeText(_ node: SyntaxTree.NodeID, into slot: Int, owner: Owner) {
    let text = tree.withText(of: node) { text in
      Placeholder.occurs(in: text) || owner.namesOutside && StandIn.occurs(in: text)
        ? nil : String(decoding: text, as: UTF8.self)
    }
    guard let text else {
      slots[slot].state = .unresolved
      return
    }
    fill(slot, .text(UInt32(texts.count)))
    texts.append(text)
    if isYAML { reportAmbiguity(of: node, owner) }
  }

  private mutating func decodeInteger(_ node: SyntaxTree.NodeID, into slot: Int, owner: Owner) {
    guard let number = tree.integer(of: node).flatMap(Int32.init(exactly:)) else {
      return reportOutOfRange(node, owner)
    }
    fill(slot, .integer(number))
  }

  private mutating func checkValue(in slot: Int, of enumeration: EnumerationShape, owner: Owner) {
    guard case .text(let index) = slots[slot].content else { return }
    let text = texts[Int(index)]
    guard !enumeration.contains(text) else { return }
    slots[slot].state = .invalid
    slots[slot].content = .none
    reportUnknownValue(text, of: enumeration, owner)
  }

  private mutating func fill(_ slot: Int, _ content: Slot.Content) {
    slots[slot].fill(content)
  }

  private mutating func reserveSlots(_ count: Int) -> Range<Int> {
    let start = slots.count
    slots.append(contentsOf: repeatElement(Slot(), count: count))
    return start..<slots.count
  }

  func isPlaceholder(_ node: SyntaxTree.NodeID) -> Bool { tree.holdsPlaceholder(node) }
}

extension SyntaxIssue.Kind {
  /// Whether text around such an issue may be missing from the tree.
  fileprivate var losesText: Bool {
    switch self {
    case .invalidSyntax, .limitExceeded, .invalidEncoding: true
    case .duplicateKey, .comment, .trailingComma, .barePlaceholder: false
    }
  }
}

extension MemberType {
  /// Whether the value is written as text, so that a placeholder in it is found when the text is read.
  fileprivate var isText: Bool {
    switch self {
    case .string, .enumeration: true
    case .integer, .boolean, .structure, .list, .map: false
    }
  }
}
