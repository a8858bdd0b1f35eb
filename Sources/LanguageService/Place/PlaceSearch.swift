import ECSModel
import Syntax

/// Looks through a decoded definition for the smallest part at an offset.
///
/// It goes through all objects, whatever text they stand in: what is written once may be a part of several, and an
/// alias stands elsewhere than what it stands for.
struct PlaceSearch {
  struct Found {
    let locus: Locus
    let part: DefinitionPlace.Part
    let range: ByteRange
  }

  let offset: Int
  let storage: DocumentStorage
  /// The key or value at the offset.
  private var exact: Found?
  /// The key or value just before the offset.
  private var touching: Found?
  /// The innermost collection around the offset.
  private var surrounding: Found?

  init(offset: Int, storage: DocumentStorage) {
    self.offset = offset
    self.storage = storage
  }

  mutating func run() -> Found? {
    visit(object: 0)
    consider(collection: storage.node(ofObject: 0), .object(0))
    return exact ?? touching ?? surrounding
  }

  private mutating func visit(object: Int) {
    for member in storage.shape(of: object).members.indices {
      visit(storage.slot(of: member, in: object), .member(member, of: object))
    }
  }

  private mutating func visit(_ slot: Slot, _ locus: Locus) {
    guard exact == nil, let node = slot.node else { return }
    if let key = slot.key { consider(storage.tree.range(of: key), locus, .key) }
    let isCollection = storage.tree.kind(of: node).isCollection && !storage.tree.isAlias(node)
    if !isCollection { consider(storage.tree.range(of: node), locus, .value) }
    switch storage.payload(of: slot) {
    case .object(let object):
      visit(object: object)
      if isCollection { consider(collection: node, .object(object)) }
    case .range(let range):
      for (position, index) in range.enumerated() {
        visit(storage.slot(at: index), child(position, of: locus))
      }
      if isCollection { consider(collection: node, locus) }
    case .none, .boolean, .integer, .string:
      if isCollection { consider(collection: node, locus) }
    }
  }

  /// An element of the list, or an entry of the map, that a field holds.
  private func child(_ position: Int, of field: Locus) -> Locus {
    guard case .member(let member, let object) = field else { return field }
    return storage.shape(of: object).members[member].type == .map
      ? .entry(position, ofMember: member, of: object) : .element(position, ofMember: member, of: object)
  }

  private mutating func consider(_ range: ByteRange, _ locus: Locus, _ part: DefinitionPlace.Part) {
    if range.contains(offset) {
      exact = exact ?? Found(locus: locus, part: part, range: range)
    } else if range.end == offset, !range.isEmpty {
      touching = touching ?? Found(locus: locus, part: part, range: range)
    }
  }

  private mutating func consider(collection: SyntaxTree.NodeID, _ locus: Locus) {
    let range = storage.tree.range(of: collection)
    guard range.start < offset, offset < range.end else { return }
    if let surrounding, surrounding.range.end - surrounding.range.start <= range.end - range.start { return }
    surrounding = Found(locus: locus, part: .inside, range: range)
  }
}

extension SyntaxTree.Kind {
  fileprivate var isCollection: Bool { self == .mapping || self == .sequence }
}
