import Syntax

extension DocumentStorage {
  /// The fewest bytes that the task definition takes as a RegisterTaskDefinition request in compact JSON,
  /// however its file is written. Tags, empty lists and maps, placeholders and values of the wrong type count
  /// as nothing, so that the request is never smaller.
  ///
  /// Source: RegisterTaskDefinition's own error, `Actual length: '66420'. Max allowed length is '65536' bytes.`
  var requestSize: Int { RequestMeasure(self).size(ofObject: 0) }

  /// Whether the request may come near the size that is allowed, which takes less to tell than its size. It is at most
  /// four times as long as the text: a number such as `1e9` grows so, and quotes and escapes make less of a difference.
  /// YAML that is repeated by aliases may come to more.
  var isLong: Bool { tree.source.bytes.count > 65_536 / 4 || tree.hasAliases }
}

/// Measures the parts of a document as compact JSON.
private struct RequestMeasure {
  private let shapes: [Shape]
  private let objects: [DocumentStorage.Object]
  private let slots: [Slot]
  private let texts: [String]
  private let tree: SyntaxTree

  init(_ storage: DocumentStorage) {
    shapes = storage.schema.shapes
    objects = storage.objects
    slots = storage.slots
    texts = storage.texts
    tree = storage.tree
  }

  func size(ofObject index: Int) -> Int {
    var size = CollectionSize()
    let members = shapes[objects[index].shape].members
    let firstSlot = objects[index].firstSlot
    // Most fields of most objects are absent.
    for member in members.indices where slots[firstSlot + member].state == .value {
      if index == 0, member == TaskDefinition.members.tags.index { continue }
      guard let value = self.size(ofSlot: firstSlot + member) else { continue }
      // Its name stands in quotes, with a colon behind it.
      size.add(members[member].name.utf8CodeUnitCount + 3 + value)
    }
    return size.total
  }

  /// The bytes of a value; nil where it counts as nothing.
  private func size(ofSlot index: Int) -> Int? {
    guard slots[index].state == .value else { return nil }
    switch slots[index].content {
    case .none: return nil
    case .boolean(let truth): return truth ? 4 : 5
    case .integer(let number): return Self.size(ofNumber: Int(number))
    case .text(let text):
      return slots[index].node.flatMap { tree.countOfPlainJSON($0) }
        ?? texts[Int(text)].utf8.withContiguousStorageIfAvailable { Self.size(ofText: TextBytes($0)) }
    case .object(let object): return size(ofObject: Int(object))
    case .range(let range):
      if range.isEmpty { return nil }
      var size = CollectionSize()
      for element in Int(range.lowerBound)..<Int(range.upperBound) {
        size.add(self.size(ofKeyAt: element) + (self.size(ofSlot: element) ?? 0))
      }
      return size.total
    }
  }

  /// The bytes of the key of a map's entry with the colon behind it; none for an element of a list.
  private func size(ofKeyAt slot: Int) -> Int {
    guard let key = slots[slot].key else { return 0 }
    return 1 + (tree.countOfPlainJSON(key) ?? tree.withText(of: key) { Self.size(ofText: TextBytes($0)) })
  }

  private static func size(ofNumber number: Int) -> Int {
    var size = number < 0 ? 2 : 1
    var rest = number.magnitude
    while rest >= 10 {
      rest /= 10
      size += 1
    }
    return size
  }

  /// The bytes of a text between quotes, with the escapes that RFC 8259 demands.
  private static func size(ofText text: TextBytes) -> Int {
    guard text.holds(needsEscape) else { return 2 + text.count }
    return text.reduce(2) { $0 + (!needsEscape($1) ? 1 : hasShortEscape($1) ? 2 : 6) }
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether the escape of a byte is a backslash with one character, not `\u` with four.
  private static func hasShortEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x08, 0x09, 0x0A, 0x0C, 0x0D: true
    default: false
    }
  }
}

/// The bytes of a JSON object or array: its brackets, and commas between its members.
private struct CollectionSize {
  private var members = 0
  private var bytes = 0

  mutating func add(_ size: Int) {
    members += 1
    bytes += size
  }

  var total: Int { 2 + bytes + max(0, members - 1) }
}
