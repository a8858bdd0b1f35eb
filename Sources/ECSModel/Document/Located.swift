public import Syntax

/// An object of a document: a structure's fields with their places.
///
/// Fields are read by the names of the API: `container.memoryReservation`.
@dynamicMemberLookup
public struct Located<Type>: Sendable {
  // `Type` is unconstrained here, since at run time each list type would search the program for conformances.
  let storage: DocumentStorage
  let index: Int

  /// The mapping in the text that the object was read from.
  public var node: SyntaxTree.NodeID { storage.objects[index].node }

  /// The place in the list that holds the object, from zero.
  public var position: Int? { storage.objects[index].position }
}

extension Located where Type: Structure {
  /// The field that belongs to the member.
  @inline(__always)  // where the member is named, so that no key path is made at run time
  public subscript<Holding: FieldType>(
    dynamicMember member: KeyPath<Type, Member<Holding>>
  ) -> Field<Holding.Content> {
    let slot = storage.slot(of: Type.members[keyPath: member].index, in: index)
    switch slot.state {
    case .absent: return .absent
    case .unresolved: return .unresolved
    case .invalid: return .invalid
    case .value: return Holding.value(of: slot, in: storage).map(Field.value) ?? .invalid
    }
  }

  /// The field that belongs to the member as it stands in the text, with its key and its value.
  @inline(__always)  // so that no key path is made at run time
  public func slot<Holding: FieldType>(of member: KeyPath<Type, Member<Holding>>) -> Slot {
    storage.slot(of: Type.members[keyPath: member].index, in: index)
  }

  /// Where the field that belongs to the member stands.
  func locus<Holding: FieldType>(of member: KeyPath<Type, Member<Holding>>) -> Locus {
    .member(Type.members[keyPath: member].index, of: index)
  }

  /// The object that holds this one, if it is of the given structure.
  func parent<Parent: Structure>(_ type: Parent.Type) -> Located<Parent>? {
    storage.objects[index].parent.map { Located<Parent>(storage: storage, index: $0) }
  }

  /// Another object of the document, which is of the structure that is asked for.
  func object<Other: Structure>(_ index: Int) -> Located<Other> {
    Located<Other>(storage: storage, index: index)
  }

  /// Another object of the document; absent where there is none.
  func objectIfAny<Other: Structure>(_ index: Int?) -> Field<Located<Other>> {
    index.map { .value(object($0)) } ?? .absent
  }

  /// The task definition that the object belongs to.
  var task: Located<TaskDefinition> { Located<TaskDefinition>(storage: storage, index: 0) }
}

extension Located: Hashable {
  /// Whether both are the same object of the same document.
  public static func == (left: Located, right: Located) -> Bool {
    left.index == right.index && left.storage === right.storage
  }

  /// Hashes the identity of the object.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
