import Spelling
public import Syntax

extension TaskDefinitionDocument {
  /// Decodes a candidate. Nothing stops at the first misfit: each is an issue, and its value is unknown.
  public init(decoding candidate: Candidate, in tree: SyntaxTree) {
    var decoder = Decoder(tree: tree, schema: .taskDefinition, form: candidate.form)
    switch candidate.form {
    case .request:
      decoder.decodeTask(candidate.node, siblings: nil)
    case .description:
      decoder.decodeTask(candidate.node, siblings: candidate.siblings)
    case .containerList:
      decoder.decodeContainerList(candidate.node)
    }
    form = candidate.form
    issues = decoder.issues.sorted { $0.range.start < $1.range.start }
    storage = DocumentStorage(
      tree: tree, schema: .taskDefinition, objects: decoder.objects, slots: decoder.slots)
  }
}

/// Fills the flat arrays of a document from a syntax tree.
struct Decoder {
  let tree: SyntaxTree
  let schema: Schema
  let form: TaskDefinitionDocument.Form
  /// Where the text breaks off or cannot be read; what is around such a place may have lost something.
  private let breaks: [Int]
  var objects: [DocumentStorage.Object] = []
  var slots: [Slot] = []
  var issues: [ModelIssue] = []

  init(tree: SyntaxTree, schema: Schema, form: TaskDefinitionDocument.Form) {
    self.tree = tree
    self.schema = schema
    self.form = form
    breaks = tree.issues.filter(\.kind.losesText).map(\.range.start)
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
    guard let family = members.firstIndex(where: { $0.name.description == "family" }),
      slots[family].state == .absent
    else { return }
    for member in members.indices where slots[member].state == .absent {
      slots[member].state = .unresolved
    }
  }

  mutating func decodeContainerList(_ node: SyntaxTree.NodeID) {
    let task = newObject(shape: 0, node: node, key: nil, parent: nil, member: 0, position: nil)
    let members = schema.shapes[0].members
    for member in members.indices { slots[member].state = .unresolved }
    if let containers = members.firstIndex(where: { $0.type == .list(.structure(schema.containerDefinition)) }
    ) {
      decodeField(containers, of: task, key: nil, value: node)
    }
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
    let shape = objects[object].shape
    let firstSlot = objects[object].firstSlot
    var unknown: [SyntaxTree.Entry] = []
    var isOpen = isOpen(objects[object].node)
    decodeIdentity(of: object)
    for entry in tree.entries(of: objects[object].node) {
      if let member = member(named: entry.key, of: shape) {
        if member == schema.shapes[shape].identity { continue }
        decodeField(member, of: object, key: entry.key, value: entry.value)
      } else if isPlaceholder(entry.key) {
        isOpen = true
      } else if isRespeltIdentity(entry.key, of: shape) {
        unknown.insert(entry, at: 0)
      } else {
        unknown.append(entry)
      }
    }
    for entry in unknown where listsIssues { decodeUnknownField(entry, of: object) }
    // A field whose name was not looked into could be any.
    if !unknown.isEmpty, !listsIssues { isOpen = true }
    let members = schema.shapes[shape].members
    for index in members.indices where slots[firstSlot + index].state == .absent {
      if isOpen {
        slots[firstSlot + index].state = .unresolved
      } else if members[index].isRequired {
        reportMissing(members[index].name.description, of: object)
      }
    }
  }

  /// Decodes what an element is called before anything else, so that every issue can name it.
  private mutating func decodeIdentity(of object: Int) {
    let shape = objects[object].shape
    guard let identity = schema.shapes[shape].identity else { return }
    let name = schema.shapes[shape].members[identity].name
    // With a closure, because a method as a value would be made anew for each key.
    for entry in tree.entries(of: objects[object].node)
    where tree.withText(of: entry.key, { name.hasBytes($0) }) {
      decodeField(identity, of: object, key: entry.key, value: entry.value)
    }
  }

  private func isRespeltIdentity(_ key: SyntaxTree.NodeID, of shape: Int) -> Bool {
    guard let identity = schema.shapes[shape].identity else { return false }
    let name = schema.shapes[shape].members[identity].name.description
    return Spelling.folded(tree.text(of: key)) == Spelling.folded(name)
  }

  mutating func decodeField(
    _ member: Int, of object: Int, key: SyntaxTree.NodeID?, value: SyntaxTree.NodeID
  ) {
    let slot = objects[object].firstSlot + member
    let type = schema.shapes[objects[object].shape].members[member].type
    decode(value, as: type, into: slot, key: key, owner: Owner(object: object, member: member, position: nil))
  }

  /// What holds the value that is being decoded.
  struct Owner {
    let object: Int
    let member: Int
    let position: Int?
  }

  private mutating func decode(
    _ node: SyntaxTree.NodeID, as type: MemberType, into slot: Int, key: SyntaxTree.NodeID?, owner: Owner
  ) {
    slots[slot].key = key
    slots[slot].node = node
    slots[slot].state = .invalid
    let kind = tree.kind(of: node)
    if kind == .placeholder || (kind == .string && !type.isText && isPlaceholder(node)) {
      slots[slot].state = .unresolved
      return
    }
    if kind == .null { return decodeNull(slot, owner: owner) }
    switch type {
    case .string:
      decodeText(node, as: type, into: slot, owner: owner)
    case .enumeration(let enumeration):
      decodeText(node, as: type, into: slot, owner: owner)
      checkValue(in: slot, of: schema.enumerations[enumeration], owner: owner)
    case .integer:
      decodeInteger(node, into: slot, owner: owner)
    case .boolean:
      guard let truth = tree.boolean(of: node) else { return reportWrongType(node, type, owner) }
      fill(slot, .boolean(truth))
    case .structure(let shape):
      guard kind == .mapping else { return reportWrongType(node, type, owner) }
      let object = newObject(
        shape: shape, node: node, key: key, parent: owner.object, member: owner.member,
        position: owner.position)
      fill(slot, .object(object))
      decodeFields(of: object)
    case .list(let element):
      guard kind == .sequence else { return reportWrongType(node, type, owner) }
      let range = reserveSlots(tree.count(of: node))
      fill(slot, .range(range))
      slots[slot].isOpen = isOpen(node)
      for (position, child) in tree.elements(of: node).enumerated() {
        decode(
          child, as: element, into: range.lowerBound + position, key: nil,
          owner: Owner(object: owner.object, member: owner.member, position: position))
      }
    case .map:
      guard kind == .mapping else { return reportWrongType(node, type, owner) }
      let range = reserveSlots(tree.count(of: node))
      fill(slot, .range(range))
      slots[slot].isOpen = isOpen(node) || tree.entries(of: node).contains { isPlaceholder($0.key) }
      for (position, entry) in tree.entries(of: node).enumerated() {
        decode(
          entry.value, as: .string, into: range.lowerBound + position, key: entry.key,
          owner: Owner(object: owner.object, member: owner.member, position: position))
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

  private mutating func decodeText(
    _ node: SyntaxTree.NodeID, as type: MemberType, into slot: Int, owner: Owner
  ) {
    guard tree.kind(of: node) == .string else { return reportWrongType(node, type, owner) }
    let text = tree.text(of: node)
    let namesOutside = schema.shapes[objects[owner.object].shape].members[owner.member].namesOutside
    if isPlaceholder(node) || (namesOutside && StandIn.occurs(in: text)) {
      slots[slot].state = .unresolved
    } else {
      fill(slot, .string(text))
      reportAmbiguity(of: node, owner)
    }
  }

  private mutating func decodeInteger(_ node: SyntaxTree.NodeID, into slot: Int, owner: Owner) {
    guard tree.kind(of: node) == .integer else { return reportWrongType(node, .integer, owner) }
    guard let number = tree.integer(of: node), Int32(exactly: number) != nil else {
      return reportOutOfRange(node, owner)
    }
    fill(slot, .integer(Int(number)))
  }

  private mutating func checkValue(in slot: Int, of enumeration: EnumerationShape, owner: Owner) {
    guard case .string(let text) = slots[slot].payload, !enumeration.values.contains(text) else { return }
    slots[slot].state = .invalid
    slots[slot].payload = .none
    reportUnknownValue(text, of: enumeration, owner)
  }

  private mutating func fill(_ slot: Int, _ payload: Slot.Payload) {
    slots[slot].state = .value
    slots[slot].payload = payload
  }

  private mutating func reserveSlots(_ count: Int) -> Range<Int> {
    let start = slots.count
    for _ in 0..<count { slots.append(Slot()) }
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
