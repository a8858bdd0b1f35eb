public import Syntax

/// Something in a document that a finding can point at.
public enum Locus: Hashable, Sendable {
  /// An object as a whole.
  case object(Int)
  /// A field of an object, there or not.
  case member(Int, of: Int)
  /// An element of the list that a field holds.
  case element(Int, ofMember: Int, of: Int)
  /// An entry of the map that a field holds, by its place.
  case entry(Int, ofMember: Int, of: Int)

  /// An element of the list, or an entry of the map, that a field of this place holds.
  func child(_ position: Int, isEntry: Bool = false) -> Locus {
    guard case .member(let member, let object) = self else { return self }
    return isEntry
      ? .entry(position, ofMember: member, of: object) : .element(position, ofMember: member, of: object)
  }
}

extension DocumentStorage {
  /// The smallest text that shows it: a scalar itself, else its key. For what is not there, the key of the
  /// object that lacks it.
  public func range(of locus: Locus) -> ByteRange {
    switch locus {
    case .object(let object):
      return range(ofObject: object)
    case .member(let member, let object):
      let slot = slot(of: member, in: object)
      return slot.state == .absent ? range(ofObject: object) : range(of: slot, in: object)
    case .element(let position, let member, let object), .entry(let position, let member, let object):
      let field = slot(of: member, in: object)
      guard let range = field.content.range, position < range.count else {
        return self.range(of: field, in: object)
      }
      return self.range(of: slots[range.lowerBound + position], in: object)
    }
  }

  /// The way to it from the root, with named elements by name: `containerDefinitions[web].memory`.
  public func logicalPath(of locus: Locus) -> String {
    switch locus {
    case .object(let object):
      return path(ofObject: object)
    case .member(let member, let object):
      return path(ofMember: member, of: object)
    case .element(let position, let member, let object):
      return path(ofMember: member, of: object) + "[\(position)]"
    case .entry(let position, let member, let object):
      let field = slot(of: member, in: object)
      guard let range = field.content.range, position < range.count,
        let key = slots[range.lowerBound + position].key
      else { return path(ofMember: member, of: object) }
      return path(ofMember: member, of: object) + "[\(tree.label(of: key))]"
    }
  }

  private func range(of slot: Slot, in object: Int) -> ByteRange {
    guard let node = slot.node else { return range(ofObject: object) }
    switch tree.kind(of: node) {
    case .mapping, .sequence:
      if let key = slot.key { return tree.range(of: key) }
      if let index = slot.content.object { return range(ofObject: index) }
      return opening(of: node)
    default:
      return tree.range(of: node)
    }
  }

  private func range(ofObject index: Int) -> ByteRange {
    let object = objects[index]
    if let key = object.key { return tree.range(of: key) }
    if let identity = shape(of: index).identity {
      let slot = slot(of: identity, in: index)
      if slot.state != .absent, let node = slot.node, tree.count(of: node) == 0 {
        return tree.range(of: node)
      }
    }
    return opening(of: object.node)
  }

  /// The first key of a mapping, or the bracket that opens an empty collection.
  private func opening(of node: SyntaxTree.NodeID) -> ByteRange {
    var entries = tree.entries(of: node)
    if let first = entries.next() { return tree.range(of: first.key) }
    let range = tree.range(of: node)
    return ByteRange(range.start, min(range.end, range.start + 1))
  }

  private func path(ofMember member: Int, of object: Int) -> String {
    let path = path(ofObject: object)
    let name = shape(of: object).members[member].name.description
    return path.isEmpty ? name : path + "." + name
  }

  private func path(ofObject index: Int) -> String {
    let object = objects[index]
    guard let parent = object.parent else { return "" }
    let path = path(ofMember: object.member, of: parent)
    guard let position = object.position else { return path }
    return path + "[\(label(ofObject: index) ?? String(position))]"
  }

  /// The text that tells the object from its neighbours.
  private func label(ofObject index: Int) -> String? {
    guard let identity = shape(of: index).identity,
      let text = text(of: slot(of: identity, in: index)), !text.isEmpty
    else { return nil }
    return text.label
  }
}
