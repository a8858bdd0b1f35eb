import Syntax

extension DocumentStorage {
  /// The fewest bytes that the task definition takes as a RegisterTaskDefinition request in compact JSON,
  /// however its file is written. Tags, empty lists and maps, placeholders and values of the wrong type count
  /// as nothing, so that the request is never smaller.
  ///
  /// Source: RegisterTaskDefinition's own error, `Actual length: '66420'. Max allowed length is '65536' bytes.`
  var requestSize: Int { size(ofObject: 0) }

  private func size(ofObject index: Int) -> Int {
    var size = CollectionSize()
    let members = shape(of: index).members
    for member in members.indices {
      if index == 0, member == TaskDefinition.members.tags.index { continue }
      guard let value = self.size(ofSlot: objects[index].firstSlot + member) else { continue }
      // Its name stands in quotes, with a colon behind it.
      size.add(members[member].name.utf8CodeUnitCount + 3 + value)
    }
    return size.total
  }

  /// The bytes of a value; nil where it counts as nothing.
  private func size(ofSlot index: Int) -> Int? {
    guard slots[index].state == .value else { return nil }
    if let count = slots[index].node.flatMap({ tree.countOfPlainJSON($0) }) { return count }
    switch payload(of: slots[index]) {
    case .none: return nil
    case .boolean(let truth): return truth ? 4 : 5
    case .integer(let number): return String(number).utf8.count
    case .string(let text): return Self.size(ofText: text)
    case .object(let index): return size(ofObject: index)
    case .range(let range):
      if range.isEmpty { return nil }
      var size = CollectionSize()
      for element in range {
        let key = slots[element].key.map {
          (tree.countOfPlainJSON($0) ?? Self.size(ofText: text(of: $0))) + 1
        }
        size.add((key ?? 0) + (self.size(ofSlot: element) ?? 0))
      }
      return size.total
    }
  }

  /// The bytes of a text between quotes, with the escapes that RFC 8259 demands.
  private static func size(ofText text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var size = 2 + bytes.count
      for byte in bytes where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x08, 0x09, 0x0A, 0x0C, 0x0D: size += 1
        default: size += 5
        }
      }
      return size
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
