public import Syntax

/// The decoded objects of one task definition, in flat arrays.
///
/// Immutable once decoding is done; located views share it.
public final class DocumentStorage: Sendable {
  /// One object of the document.
  @usableFromInline
  struct Object: Sendable {
    /// The index of its shape in the schema.
    @usableFromInline var shape: Int
    /// Where its fields begin in `slots`.
    @usableFromInline var firstSlot: Int
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

  /// The tree that the document was decoded from.
  public let tree: SyntaxTree
  /// The structures and enumerations that it was decoded by.
  public let schema: Schema
  @usableFromInline let objects: [Object]
  @usableFromInline let slots: [Slot]
  /// The texts that slots hold.
  @usableFromInline let texts: [String]

  init(tree: SyntaxTree, schema: Schema, objects: [Object], slots: [Slot], texts: [String]) {
    self.tree = tree
    self.schema = schema
    self.objects = objects
    self.slots = slots
    self.texts = texts
  }

  /// What a field of an object holds.
  ///
  /// - Parameters:
  ///   - member: The index of the member in the object's shape.
  ///   - object: The index of the object.
  public func slot(of member: Int, in object: Int) -> Slot { slots[objects[object].firstSlot + member] }

  /// How far the value of a field is known.
  @inlinable
  public func state(of member: Int, in object: Int) -> Slot.State {
    slots[objects[object].firstSlot + member].state
  }

  /// Whether a field holds a list or a map that may have more elements than could be read.
  public func isOpen(_ member: Int, in object: Int) -> Bool {
    slots[objects[object].firstSlot + member].isOpen
  }

  /// The value of a field; `none` where it has none that is known.
  @inlinable
  @inline(__always)
  public func payload(of member: Int, in object: Int) -> Slot.Payload {
    knownPayload(of: slots[objects[object].firstSlot + member])
  }

  /// The value of an element of a list or an entry of a map, by its place in the range of the list's slot; `none`
  /// where it has none that is known.
  @inlinable
  @inline(__always)
  public func payload(at index: Int) -> Slot.Payload { knownPayload(of: slots[index]) }

  @inlinable
  @inline(__always)  // Expressions read little else.
  func knownPayload(of slot: Slot) -> Slot.Payload {
    slot.state == .value ? payload(of: slot) : .none
  }

  /// What was decoded into a slot.
  @inlinable
  @inline(__always)
  public func payload(of slot: Slot) -> Slot.Payload {
    switch slot.content {
    case .none: .none
    case .boolean(let truth): .boolean(truth)
    case .integer(let number): .integer(Int(number))
    case .text(let index): .string(texts[Int(index)])
    case .object(let index): .object(Int(index))
    case .range(let range): .range(Int(range.lowerBound)..<Int(range.upperBound))
    }
  }

  /// The text that was decoded into a slot.
  func text(of slot: Slot) -> String? {
    if case .text(let index) = slot.content { texts[Int(index)] } else { nil }
  }

  /// What an element of a list or an entry of a map holds, by its place in the range of the list's slot.
  public func slot(at index: Int) -> Slot { slots[index] }

  /// The UTF-8 text of a field where it stands in the source; nil where it has none that is known, or one that differs
  /// from what is written there.
  ///
  /// It is there for as long as somebody keeps the document.
  @inlinable
  @inline(__always)
  public func writtenText(of member: Int, in object: Int) -> UnsafeBufferPointer<UInt8>? {
    let slot = slots[objects[object].firstSlot + member]
    guard slot.state == .value, case .text = slot.content, let node = slot.node else { return nil }
    return tree.writtenText(of: node)
  }

  /// Whether the key of an entry of a map has this UTF-8 text.
  public func key(at index: Int, is text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let key = slots[index].key else { return false }
    return tree.withText(of: key) { $0.hasSameBytes(as: text) }
  }

  /// Whether a field holds this UTF-8 text.
  public func isText(_ member: Int, of object: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withText(at: objects[object].firstSlot + member) { $0.hasSameBytes(as: TextBytes(text)) } ?? false
  }

  /// Calls `body` with the UTF-8 text of the key of an entry of a map, which is empty where there is none.
  func withKey<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let key = slots[index].key else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    return tree.withText(of: key, body)
  }

  /// The number of fields, elements and entries, absent fields included: a measure of the document's size.
  public var slotCount: Int { slots.count }

  /// The index of an object's shape in the schema.
  @inlinable
  public func shapeIndex(of object: Int) -> Int { objects[object].shape }

  /// The indices of all objects; the task definition itself comes first.
  public var objectIndices: Range<Int> { objects.indices }

  /// The mapping that an object was decoded from, or an alias of it; for the task of a bare container list, that
  /// list.
  public func node(ofObject object: Int) -> SyntaxTree.NodeID { objects[object].node }

  /// The object that holds an object; nil for the task definition itself.
  public func parent(of object: Int) -> Int? { objects[object].parent }

  /// The text of a key or a scalar as it is written, quotes and escapes resolved.
  public func text(of node: SyntaxTree.NodeID) -> String { tree.text(of: node) }

  /// The structure that an object is.
  public func shape(of object: Int) -> Shape { schema.shapes[objects[object].shape] }
}
