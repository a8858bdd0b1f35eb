import Syntax

// What the decoder says about fields that are not the structure's, and about those that it lacks.
extension Decoder {
  mutating func reportMissing(_ member: String, of object: Int) {
    report(.missingField, "\(title(of: object)) needs `\(member)`; add it", at: .object(object))
  }

  /// Reports a field that the structure does not have, and reads it under the name that was meant.
  mutating func decodeUnknownField(_ entry: SyntaxTree.Entry, of object: Int) {
    let key = tree.text(of: entry.key)
    if object == 0, TaskDefinition.readOnlyMembers.contains(key) {
      reportReadOnly(key, entry)
      return
    }
    let meaning = meaning(of: key, in: object)
    if let (member, isSpelling) = meaning.member {
      // Whatever was meant is there, so nothing is missing.
      slots[objects[object].firstSlot + member].state = .unresolved
      if isSpelling { decodeField(member, of: object, key: entry.key, value: entry.value) }
    }
    let name = meaning.member.map { schema.shapes[objects[object].shape].members[$0.index].name }
    // What Terraform makes of a list of containers, and the API of its own answer, has no unknown fields.
    reportKey(
      form == .request ? .unknownField : .droppedField,
      "`\(key.label)` is no field of \(title(of: object)); \(meaning.advice)",
      entry.key, of: object, suggestion: name?.description)
  }

  private mutating func reportReadOnly(_ key: String, _ entry: SyntaxTree.Entry) {
    guard form == .request else { return }
    reportKey(
      .readOnlyField,
      "`\(key)` is part of what the API answers, and RegisterTaskDefinition refuses it; delete it", entry.key,
      of: 0)
  }

  private func meaning(of key: String, in object: Int) -> FieldMeaning {
    var finder = FieldMeaning.Finder(key: key, schema: schema, shape: objects[object].shape)
    finder.isAbsent = { slots[objects[object].firstSlot + $0].state == .absent }
    var ancestor = objects[object].parent
    while let index = ancestor {
      finder.ancestors.append((objects[index].shape, place(of: index)))
      ancestor = objects[index].parent
    }
    let containers = objects.indices.filter { objects[$0].shape == schema.containerDefinition }
    if let only = containers.first, containers.count == 1 { finder.onlyContainer = path(of: only) }
    return finder.meaning
  }

  private func place(of object: Int) -> String {
    if object == 0 { return form == .containerList ? "in the task definition" : "at the top level" }
    return "in \(path(of: object))"
  }
}
