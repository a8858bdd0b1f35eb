extension DocumentStorage {
  /// Calls `body` with the text in a slot; nil where the slot holds no text that is known.
  @inline(__always)  // so that looking into a text takes no more than the look
  func withText<Result>(at slot: Int, _ body: (TextBytes) -> Result) -> Result? {
    guard slots[slot].state == .value, case .text(let index) = slots[slot].content else { return nil }
    return texts[Int(index)].utf8.withContiguousStorageIfAvailable { body(TextBytes($0)) }
  }

  /// What `read` makes of the text in a slot.
  @inline(__always)
  func text<Result>(at slot: Int, _ read: (TextBytes) -> Result) -> Field<Result> {
    switch slots[slot].state {
    case .absent: .absent
    case .unresolved: .unresolved
    case .invalid: .invalid
    case .value: withText(at: slot, read).map(Field.value) ?? .invalid
    }
  }
}

extension Located where Type: Structure {
  /// What `read` makes of a field's text, without a copy of it.
  @inline(__always)  // so that no key path is made at run time
  func text<Holding: FieldType, Result>(
    of member: KeyPath<Type, Member<Holding>>, _ read: (TextBytes) -> Result
  ) -> Field<Result> {
    storage.text(at: storage.objects[index].firstSlot + Type.members[keyPath: member].index, read)
  }
}
