import CEL
import ECSModel

/// Lets expressions read a document: members and facts, with absent lists and maps as empty ones.
final class DocumentHost: Host {
  let storage: DocumentStorage
  let tables: DerivedTables
  private let shapes: [Shape]
  /// How many fields each structure has. Its facts are numbered on behind them.
  private let memberCounts = DocumentHost.memberCounts

  private static let memberCounts = Schema.taskDefinition.shapes.map { $0.members.count }

  init(_ document: TaskDefinitionDocument) {
    storage = document.storage
    shapes = storage.schema.shapes
    tables = DerivedTables(document)
  }

  func member(_ index: Int, of object: ObjectID) -> Value {
    let fact = index - memberCounts[object.structure.rawValue]
    if fact >= 0 { return Value(tables.fact(fact, of: object.index, in: storage)) }
    switch storage.payload(of: index, in: object.index) {
    case .none: return replacement(for: index, of: object)
    case .range: return collection(index, of: object)
    case let payload: return value(payload)
    }
  }

  func text(_ index: Int, of object: ObjectID) -> BorrowedText? {
    guard isMember(index, of: object.structure) else { return nil }
    return storage.writtenText(of: index, in: object.index).map(BorrowedText.init)
  }

  /// What stands in for a member without a value. The API takes an absent list or map for an empty one; `has()`
  /// tells them apart.
  private func replacement(for member: Int, of object: ObjectID) -> Value {
    guard storage.state(of: member, in: object.index) == .absent else { return .unknown }
    return switch shapes[object.structure.rawValue].members[member].type {
    case .list: .list(.elements([]))
    case .map: .map(.entries(MapEntries()))
    default: .unknown
    }
  }

  /// Of a list that breaks off, the elements are known, but nothing about all of them.
  private func collection(_ member: Int, of object: ObjectID) -> Value {
    if storage.isOpen(member, in: object.index) { return .unknown }
    if case .map = shapes[object.structure.rawValue].members[member].type {
      return .map(.host(HostMapID(kind: object.index, index: member)))
    }
    return .list(.host(HostListID(kind: object.index, index: member)))
  }

  func has(_ index: Int, of object: ObjectID) -> Value {
    let fact = index - memberCounts[object.structure.rawValue]
    if fact >= 0 {
      return switch tables.fact(fact, of: object.index, in: storage) {
      case .absent: .bool(false)
      case .value: .bool(true)
      case .unresolved, .invalid: .unknown
      }
    }
    return switch storage.state(of: index, in: object.index) {
    case .absent: .bool(false)
    case .value: .bool(true)
    // Without a value the field may be there in a part of the definition that is not in the text.
    case .unresolved: storage.slot(of: index, in: object.index).node == nil ? .unknown : .bool(true)
    // What a wrong value stands for, `null` above all, is not known.
    case .invalid: .unknown
    }
  }

  func count(of list: HostListID) -> Int { slots(of: list).count }

  func element(_ index: Int, of list: HostListID) -> Value { value(at: slots(of: list).lowerBound + index) }

  /// The slots of a list's elements.
  func slots(of list: HostListID) -> Range<Int> { range(list.index, of: list.kind) }

  /// What a slot of a list's element holds.
  func value(at slot: Int) -> Value { value(storage.payload(at: slot)) }

  func count(of map: HostMapID) -> Int { range(map.index, of: map.kind).count }

  func key(_ index: Int, of map: HostMapID) -> String {
    storage.slot(at: range(map.index, of: map.kind).lowerBound + index).key.map(storage.text(of:)) ?? ""
  }

  func value(_ index: Int, of map: HostMapID) -> Value {
    value(storage.payload(at: range(map.index, of: map.kind).lowerBound + index))
  }

  func value(forKey key: String, of map: HostMapID) -> Value? {
    position(ofKey: key, in: map).map { value($0, of: map) } ?? .unknown
  }

  func has(key: String, of map: HostMapID) -> Value { .bool(position(ofKey: key, in: map) != nil) }

  func call(_ id: Int, _ arguments: CallArguments) -> Value { .unknown }

  /// The place of a key among the entries of a map.
  func position(ofKey key: String, in map: HostMapID) -> Int? {
    let range = range(map.index, of: map.kind)
    var key = key
    return key.withUTF8 { key in
      range.firstIndex { storage.key(at: $0, is: key) }.map { $0 - range.lowerBound }
    }
  }

  /// Whether a member holds a list that may have more elements than could be read.
  func isOpenList(_ member: Int, of object: ObjectID) -> Bool {
    guard isMember(member, of: object.structure) else { return false }
    return storage.isOpen(member, in: object.index)
  }

  private func range(_ member: Int, of object: Int) -> Range<Int> {
    guard case .range(let range) = storage.payload(of: member, in: object) else { return 0..<0 }
    return range
  }

  /// Whether the number is a field's, and not a fact's.
  func isMember(_ index: Int, of structure: StructureID) -> Bool {
    index < memberCounts[structure.rawValue]
  }

  @inline(__always)
  private func value(_ payload: consuming Slot.Payload) -> Value {
    switch payload {
    case .boolean(let truth): .bool(truth)
    case .integer(let number): .int(Int64(number))
    case .string(let text): .string(text)
    case .object(let index):
      .object(ObjectID(structure: StructureID(rawValue: storage.shapeIndex(of: index)), index: index))
    case .none, .range: .unknown
    }
  }
}

extension Value {
  @inline(__always)  // Most facts are absent, or truth values.
  fileprivate init(_ fact: Field<FactValue>) {
    switch fact {
    case .value(.boolean(let truth)): self = .bool(truth)
    case .value(let value): self.init(value)
    case .absent, .unresolved, .invalid: self = .unknown
    }
  }

  private init(_ fact: FactValue) {
    switch fact {
    case .boolean(let truth): self = .bool(truth)
    case .integer(let number): self = .int(Int64(number))
    case .string(let text): self = .string(text)
    case .object(let object):
      self = .object(ObjectID(structure: StructureID(rawValue: object.shape), index: object.index))
    case .list(let elements): self = .list(.elements(elements.map(Value.init)))
    }
  }

  init(_ option: OptionValue) {
    switch option {
    case .boolean(let truth): self = .bool(truth)
    case .integer(let number): self = .int(Int64(number))
    case .string(let text): self = .string(text)
    case .strings(let texts): self = .list(.elements(texts.map(Value.string)))
    }
  }
}
