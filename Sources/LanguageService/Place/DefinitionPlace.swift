public import ECSModel
public import Syntax

/// What stands at one offset of a task definition, as the API model sees it.
public struct DefinitionPlace: Sendable {
  /// The part that the offset is on.
  public enum Part: Sendable {
    /// The key of a field or of a map's entry.
    case key
    /// A scalar, or an alias of whatever value.
    case value
    /// An object, a list or a map, but none of its keys and values.
    case inside
  }

  /// The task definition.
  public let definition: TaskDefinitionDocument

  /// What the key or the value belongs to; what the offset is inside of.
  public let locus: Locus

  /// The part of it that the offset is on.
  public let part: Part

  /// The bytes of the key or the value; of the whole collection where the offset is inside of it.
  public let range: ByteRange

  /// Finds the smallest part of any definition at an offset; nil where none is.
  ///
  /// What a YAML alias stands for is found where it is written, as a part of the first object that uses it. An
  /// offset just behind a key or a value counts as on it.
  public init?(at offset: Int, in definitions: [TaskDefinitionDocument]) {
    for definition in definitions {
      var search = PlaceSearch(offset: offset, storage: definition.storage)
      guard let found = search.run() else { continue }
      self.init(definition: definition, locus: found.locus, part: found.part, range: found.range)
      return
    }
    return nil
  }

  init(definition: TaskDefinitionDocument, locus: Locus, part: Part, range: ByteRange) {
    self.definition = definition
    self.locus = locus
    self.part = part
    self.range = range
  }
}

extension Analysis {
  /// What stands at an offset; nil outside of the task definitions.
  public func place(at offset: Int) -> DefinitionPlace? { DefinitionPlace(at: offset, in: definitions) }
}

extension DefinitionPlace {
  /// The index of the object that the place belongs to.
  public var object: Int {
    switch locus {
    case .object(let object), .member(_, let object), .element(_, _, let object), .entry(_, _, let object):
      object
    }
  }

  /// The structure of that object.
  public var structure: Shape { definition.storage.shape(of: object) }

  /// The field that the place belongs to; nil for an object as a whole.
  public var member: MemberShape? {
    switch locus {
    case .object: nil
    case .member(let member, _), .element(_, let member, _), .entry(_, let member, _):
      structure.members[member]
    }
  }

  /// What the API takes as the value at the place; nil for an object as a whole.
  public var type: MemberType? {
    guard let type = member?.type else { return nil }
    switch (locus, type) {
    case (.element, .list(let element)): return element
    case (.entry, .map): return .string
    default: return type
    }
  }
}
