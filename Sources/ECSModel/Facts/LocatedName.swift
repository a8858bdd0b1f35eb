/// A name as it stands in a document: the text of a slot, or the beginning of it.
struct LocatedName {
  /// The place of the slot.
  let slot: Int
  /// How many bytes of the slot's text are the name.
  let count: Int
  /// What names are told apart by before their bytes are compared.
  let hash: UInt64

  /// The name that has these bytes, with which the text of the slot begins.
  init(_ bytes: TextBytes, at slot: Int) {
    self.slot = slot
    count = bytes.count
    hash = Self.hash(of: bytes)
  }

  /// FNV-1a, 64 bits.
  static func hash(of bytes: TextBytes) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension DocumentStorage {
  /// The text of a slot as a name.
  func name(at slot: Int) -> Field<LocatedName> { text(at: slot) { LocatedName($0, at: slot) } }

  /// Whether a name has these bytes.
  func name(_ name: LocatedName, is bytes: TextBytes) -> Bool {
    name.count == bytes.count
      && withText(at: name.slot) { $0.prefix(name.count).hasSameBytes(as: bytes) } ?? false
  }

  /// Whether both names have the same bytes.
  func name(_ one: LocatedName, is other: LocatedName) -> Bool {
    one.hash == other.hash && withText(at: other.slot) { name(one, is: $0.prefix(other.count)) } ?? false
  }

  /// Whether the bytes of a name sort before these.
  func name(_ name: LocatedName, precedes bytes: TextBytes) -> Bool {
    withText(at: name.slot) { $0.prefix(name.count).lexicographicallyPrecedes(bytes) } ?? false
  }

  /// Whether the bytes of one name sort before those of the other.
  func name(_ one: LocatedName, precedes other: LocatedName) -> Bool {
    withText(at: other.slot) { name(one, precedes: $0.prefix(other.count)) } ?? false
  }
}

extension Located where Type: Structure {
  /// The text of a field as a name.
  @inline(__always)  // so that no key path is made at run time
  func name<Holding: FieldType>(in member: KeyPath<Type, Member<Holding>>) -> Field<LocatedName> {
    storage.name(at: storage.objects[index].firstSlot + Type.members[keyPath: member].index)
  }
}
