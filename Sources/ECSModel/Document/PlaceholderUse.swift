public import Syntax

/// A text of a document that holds a placeholder.
public struct PlaceholderUse: Sendable {
  /// The scalar or key that holds it.
  public let node: SyntaxTree.NodeID
  /// The way to the value from the root.
  public let logicalPath: String
}

extension TaskDefinitionDocument {
  /// The scalars and keys whose value is not known until the template is rendered, in no particular order.
  public var placeholders: [PlaceholderUse] {
    storage.objects.indices.flatMap { object in
      storage.placeholderKeys(of: object)
        + storage.shape(of: object).members.indices.flatMap { storage.placeholders(in: $0, of: object) }
    }
  }
}

extension DocumentStorage {
  fileprivate func placeholderKeys(of object: Int) -> [PlaceholderUse] {
    // A bare list of containers has no keys of its own.
    let node = objects[object].node
    guard tree.kind(of: node) == .mapping else { return [] }
    let shape = shape(of: object)
    return tree.entries(of: node).compactMap { entry in
      let isMember = tree.withText(of: entry.key) { shape.index(of: $0) != nil }
      guard !isMember, tree.holdsPlaceholder(entry.key) else { return nil }
      return PlaceholderUse(node: entry.key, logicalPath: logicalPath(of: .object(object)))
    }
  }

  fileprivate func placeholders(in member: Int, of object: Int) -> [PlaceholderUse] {
    let field = slot(of: member, in: object)
    if field.state == .unresolved, let node = field.node {
      return [PlaceholderUse(node: node, logicalPath: logicalPath(of: .member(member, of: object)))]
    }
    guard let range = field.content.range else { return [] }
    let isMap = shape(of: object).members[member].type == .map
    return range.enumerated().flatMap { position, index in
      let locus =
        isMap
        ? Locus.entry(position, ofMember: member, of: object)
        : Locus.element(position, ofMember: member, of: object)
      let slot = slots[index]
      let key = slot.key.flatMap { tree.holdsPlaceholder($0) ? $0 : nil }
      return [slot.state == .unresolved ? slot.node : nil, key].compactMap { node in
        node.map { PlaceholderUse(node: $0, logicalPath: logicalPath(of: locus)) }
      }
    }
  }
}

extension SyntaxTree {
  /// Whether a placeholder stands for the node, or in its text.
  func holdsPlaceholder(_ node: NodeID) -> Bool {
    kind(of: node) == .placeholder || withText(of: node, Placeholder.occurs(in:))
  }
}
