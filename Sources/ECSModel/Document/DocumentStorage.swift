import Syntax

/// The decoded objects of one task definition, in flat arrays.
///
/// Immutable once decoding is done; located views share it.
public final class DocumentStorage: Sendable {
  /// One object of the document.
  struct Object: Sendable {
    /// The index of its shape in the schema.
    var shape: Int
    /// Where its fields begin in `slots`.
    var firstSlot: Int
    /// The object that holds it; nil for the task definition itself.
    var parent: Int?
    /// The member of the parent that holds it.
    var member: Int
    /// Its place in the list, if the member is a list.
    var position: Int?
    /// The mapping.
    var node: SyntaxTree.NodeID
    /// The key in front of the mapping, if it has one.
    var key: SyntaxTree.NodeID?
  }

  let tree: SyntaxTree
  let schema: Schema
  let objects: [Object]
  let slots: [Slot]

  init(tree: SyntaxTree, schema: Schema, objects: [Object], slots: [Slot]) {
    self.tree = tree
    self.schema = schema
    self.objects = objects
    self.slots = slots
  }

  func slot(of member: Int, in object: Int) -> Slot { slots[objects[object].firstSlot + member] }

  func shape(of object: Int) -> Shape { schema.shapes[objects[object].shape] }
}
