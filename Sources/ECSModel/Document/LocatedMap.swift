import Syntax

/// A map of a document: names of the author's choice, each with a text.
public struct LocatedMap: Sendable {
  let storage: DocumentStorage
  let range: Range<Int>

  /// The number of entries.
  public var count: Int { range.count }

  /// What is known of the entry with this name.
  public subscript(name: String) -> Field<String> {
    var name = name
    let index = name.withUTF8 { name in range.first { storage.key(at: $0, is: name) } }
    return index.map(value(at:)) ?? .absent
  }

  /// The names in the order in which they are written.
  public var names: [String] { range.map(key(at:)) }

  /// The names with what is known of their values, in the order in which they are written.
  public var entries: some Sequence<(name: String, value: Field<String>)> {
    range.lazy.map { (key(at: $0), value(at: $0)) }
  }

  private func value(at index: Int) -> Field<String> {
    let slot = storage.slots[index]
    switch slot.state {
    case .value: return storage.text(of: slot).map(Field.value) ?? .invalid
    case .unresolved: return .unresolved
    case .absent, .invalid: return .invalid
    }
  }

  private func key(at index: Int) -> String {
    storage.slots[index].key.map(storage.tree.text(of:)) ?? ""
  }
}
