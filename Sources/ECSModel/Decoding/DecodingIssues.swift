import Syntax

// What the decoder says about values that do not fit.
extension Decoder {
  mutating func reportWrongType(_ node: SyntaxTree.NodeID, _ type: MemberType, _ owner: Owner) {
    let name = name(of: owner)
    if tree.kind(of: node) == .null {
      // Terraform drops nulls before it registers.
      if form == .request {
        report(.nullValue, "\(name) is null, which the API refuses; leave the field out", node, owner)
      }
      return
    }
    let found = description(of: tree.kind(of: node))
    let wanted = description(of: type)
    let fix = suggestion(for: node, as: type)
    let message = "\(name) takes \(wanted), not \(found)" + (fix.map { "; write \($0)" } ?? "")
    report(.wrongType, message, node, owner, suggestion: fix)
  }

  mutating func reportOutOfRange(_ node: SyntaxTree.NodeID, _ owner: Owner) {
    report(
      .wrongType,
      "\(name(of: owner)) takes a whole number of 32 bits, and \(tree.text(of: node)) does not fit", node,
      owner)
  }

  mutating func reportUnknownValue(
    _ text: String, of enumeration: EnumerationShape, _ node: SyntaxTree.NodeID, _ owner: Owner
  ) {
    // What ECS makes of an empty text differs from field to field.
    guard !text.isEmpty else { return }
    let closest = Spelling.closest(to: text, among: enumeration.values)
    let advice = closest.map { "did you mean \"\($0)\"?" } ?? "use \(listed(enumeration.values))"
    report(
      .unknownEnumValue, "\(name(of: owner)) cannot be \"\(text)\"; \(advice)", node, owner,
      suggestion: closest)
  }

  mutating func reportMissing(_ member: String, of object: Int) {
    let shape = schema.shapes[objects[object].shape]
    let whole = object == 0 ? "a task definition" : "every \(shape.name)"
    let storage = DocumentStorage(tree: tree, schema: schema, objects: objects, slots: slots)
    issues.append(
      ModelIssue(
        kind: .missingField, message: "\(whole) needs `\(member)`; add it",
        range: storage.range(of: .object(object)),
        logicalPath: storage.logicalPath(of: .object(object)), suggestion: nil))
  }

  mutating func reportAmbiguity(of node: SyntaxTree.NodeID, _ owner: Owner) {
    guard tree.language == .yaml, let reading = tree.yaml11Reading(of: node) else { return }
    let text = tree.text(of: node)
    report(
      .ambiguousScalar,
      "\(text) is text in YAML 1.2, but tools that follow YAML 1.1 (PyYAML, so the AWS CLI, and others) read a \(reading); write \"\(text)\"",
      node, owner, suggestion: "\"\(text)\"")
  }

  /// Reports a field that the structure does not have, and reads it under the name that was meant.
  mutating func decodeUnknownField(_ entry: SyntaxTree.Entry, of object: Int) {
    let key = tree.text(of: entry.key)
    let shape = objects[object].shape
    if shape == 0, TaskDefinition.readOnlyMembers.contains(key) {
      if form == .request {
        reportKey(
          .readOnlyField,
          "`\(key)` is part of what the API answers, and RegisterTaskDefinition refuses it; delete it", entry,
          object)
      }
      return
    }
    let meant = meantMember(key, of: shape)
    if let meant, slots[objects[object].firstSlot + meant].state == .absent {
      let isSpelling =
        Spelling.folded(key) == Spelling.folded(schema.shapes[shape].members[meant].name.description)
      if isSpelling {
        decodeField(meant, of: object, key: entry.key, value: entry.value)
      } else {
        slots[objects[object].firstSlot + meant].state = .unresolved
      }
    }
    let name = meant.map { schema.shapes[shape].members[$0].name.description }
    let advice = name.map { "did you mean `\($0)`?" } ?? home(of: key, notIn: object) ?? "delete it"
    reportKey(
      .unknownField, "`\(key)` is no field of \(title(of: object)); \(advice)", entry, object,
      suggestion: name)
  }

  private func meantMember(_ key: String, of shape: Int) -> Int? {
    let names = schema.shapes[shape].members.map(\.name.description)
    if let closest = Spelling.closest(to: key, among: names) {
      // An exact name from elsewhere is misplaced rather than misspelt.
      let isExact = Spelling.folded(closest) == Spelling.folded(key)
      if isExact || !schema.shapes.contains(where: { $0.members.contains { $0.name.description == key } }) {
        return names.firstIndex(of: closest)
      }
    }
    return nil
  }

  /// Where a field of this name belongs, if that is plain.
  private func home(of key: String, notIn object: Int) -> String? {
    let shape = objects[object].shape
    func has(_ index: Int) -> Bool { schema.shapes[index].members.contains { $0.name.description == key } }
    if shape != 0, has(0) { return "it belongs at the top level, not in \(path(of: object))" }
    if shape == 0, has(schema.containerDefinition) {
      return "it belongs in \(containerPath()), not at the top level"
    }
    let homes = schema.shapes.indices.filter(has)
    guard homes.count == 1, let home = homes.first else { return nil }
    for (index, member) in schema.shapes[shape].members.enumerated() where member.type.holds(shape: home) {
      _ = index
      return "it belongs in `\(member.name)`"
    }
    return home == schema.containerDefinition
      ? "it belongs in a container definition" : "it belongs in \(schema.shapes[home].name)"
  }

  private func containerPath() -> String {
    let containers = objects.filter { $0.shape == schema.containerDefinition }
    guard containers.count == 1,
      let first = objects.firstIndex(where: { $0.shape == schema.containerDefinition })
    else { return "a container definition" }
    return path(of: first)
  }

  private func path(of object: Int) -> String {
    DocumentStorage(tree: tree, schema: schema, objects: objects, slots: slots)
      .logicalPath(of: .object(object))
  }

  private func title(of object: Int) -> String {
    let path = path(of: object)
    return path.isEmpty ? "a task definition" : path
  }

  private mutating func reportKey(
    _ kind: ModelIssue.Kind, _ message: String, _ entry: SyntaxTree.Entry, _ object: Int,
    suggestion: String? = nil
  ) {
    let path = path(of: object)
    let key = tree.text(of: entry.key)
    issues.append(
      ModelIssue(
        kind: kind, message: message, range: tree.range(of: entry.key),
        logicalPath: path.isEmpty ? key : path + "." + key, suggestion: suggestion))
  }

  private mutating func report(
    _ kind: ModelIssue.Kind, _ message: String, _ node: SyntaxTree.NodeID, _ owner: Owner,
    suggestion: String? = nil
  ) {
    let storage = DocumentStorage(tree: tree, schema: schema, objects: objects, slots: slots)
    let locus = locus(of: owner)
    issues.append(
      ModelIssue(
        kind: kind, message: message, range: storage.range(of: locus),
        logicalPath: storage.logicalPath(of: locus), suggestion: suggestion))
  }

  private func locus(of owner: Owner) -> Locus {
    guard let position = owner.position else { return .member(owner.member, of: owner.object) }
    let isMap = schema.shapes[objects[owner.object].shape].members[owner.member].type == .map
    return isMap
      ? .entry(position, ofMember: owner.member, of: owner.object)
      : .element(position, ofMember: owner.member, of: owner.object)
  }

  private func name(of owner: Owner) -> String {
    let member = schema.shapes[objects[owner.object].shape].members[owner.member].name.description
    guard let position = owner.position else { return "`\(member)`" }
    let slot = slots[objects[owner.object].firstSlot + owner.member]
    if let range = slot.payload.range, let key = slots[range.lowerBound + position].key {
      return "`\(member)[\(tree.text(of: key))]`"
    }
    return "`\(member)[\(position)]`"
  }

  private func suggestion(for node: SyntaxTree.NodeID, as type: MemberType) -> String? {
    let text = tree.text(of: node)
    switch (type, tree.kind(of: node)) {
    case (.string, .integer), (.string, .float), (.string, .boolean),
      (.enumeration, .integer), (.enumeration, .boolean):
      return "\"\(text)\""
    case (.integer, .string): return Int32(text).map { "\($0) without quotes" }
    case (.boolean, .string):
      return text.lowercased() == "true" || text.lowercased() == "false"
        ? "\(text.lowercased()) without quotes" : nil
    case (.list(.string), .string) where text.utf8.count <= 60: return "[\"\(text)\"]"
    case (.list(.structure), .mapping): return "a list of objects"
    case (.map, .sequence): return "an object of names and texts"
    default: return nil
    }
  }

  private func listed(_ values: [String]) -> String {
    let quoted = values.map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }

  private func description(of kind: SyntaxTree.Kind) -> String {
    switch kind {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer: "a number"
    case .float: "a fraction"
    case .string: "text"
    case .sequence: "a list"
    case .mapping: "an object"
    case .placeholder: "a placeholder"
    }
  }

  private func description(of type: MemberType) -> String {
    switch type {
    case .string, .enumeration: "text"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .structure: "an object"
    case .list: "a list"
    case .map: "an object of texts"
    }
  }
}

extension MemberType {
  fileprivate func holds(shape: Int) -> Bool {
    switch self {
    case .structure(let index): index == shape
    case .list(let element): element.holds(shape: shape)
    case .string, .integer, .boolean, .enumeration, .map: false
    }
  }
}
