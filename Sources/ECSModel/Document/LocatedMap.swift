import Syntax

/// A map of a document: names of the author's choice, each with a text.
public struct LocatedMap: Sendable {
  let storage: DocumentStorage
  let range: Range<Int>

  /// The number of entries.
  public var count: Int { range.count }

  /// What is known of the entry with this name.
  public subscript(name: String) -> Field<String> {
    for index in range where key(at: index) == name {
      let slot = storage.slots[index]
      switch slot.state {
      case .value: return slot.payload.string.map(Field.value) ?? .invalid
      case .unresolved: return .unresolved
      case .absent, .invalid: return .invalid
      }
    }
    return .absent
  }

  /// The names in the order in which they are written.
  public var names: [String] { range.map(key(at:)) }

  private func key(at index: Int) -> String {
    storage.slots[index].key.map(storage.tree.text(of:)) ?? ""
  }
}
