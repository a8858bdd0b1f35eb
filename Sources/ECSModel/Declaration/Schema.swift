import Syntax

/// A member as the schema knows it.
public struct MemberShape: Sendable {
  /// The name in the API.
  public let name: StaticString
  /// What it holds.
  public let type: MemberType
  /// Whether the API refuses an object without it.
  public let isRequired: Bool
  /// Whether the value names something outside the definition: an ARN, an image, an identifier.
  public let namesOutside: Bool
}

/// A structure as the schema knows it. Nobody copies one; all who read a document look at the same.
public final class Shape: Sendable {
  fileprivate let type: any Structure.Type
  /// The members in the order of the API model.
  public let members: [MemberShape]
  /// The index of the member that tells elements of a list apart.
  public let identity: Int?
  /// The facts that rules can read besides the members.
  public let facts: [FactShape]
  /// The members that are lists or maps, as bits by their numbers.
  let collections: UInt64
  private let indexByName: MemberIndex

  /// The name in the API model, which is that of the type.
  public var name: String { "\(type)" }

  init(
    _ type: any Structure.Type, members: [MemberShape] = [], identity: Int? = nil, facts: [FactShape] = []
  ) {
    self.type = type
    self.members = members
    self.identity = identity
    self.facts = facts
    collections = members.indices.prefix(Absences.capacity).reduce(into: 0) { bits, member in
      if members[member].type.isCollection { bits |= 1 << UInt64(member) }
    }
    indexByName = MemberIndex(of: members)
  }

  /// The index of the member with this name.
  func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    indexByName.first(for: name) { members[$0].name.hasBytes(name) }
  }
}

extension MemberType {
  fileprivate var isCollection: Bool {
    switch self {
    case .list, .map: true
    default: false
    }
  }
}

/// The values that an enumeration of the API model has.
public struct EnumerationShape: Sendable {
  fileprivate let type: any Enumeration.Type

  /// The name in the API model, which is that of the type.
  public var name: String { "\(type)" }

  /// The values, in the order of the API model.
  public var values: [String] { type.rawValues }

  /// Whether the text is one of the values.
  func contains(_ text: String) -> Bool { type.contains(text) }
}

extension Enumeration {
  fileprivate static var rawValues: [String] { allCases.map(\.rawValue) }
}

/// All structures and enumerations below `TaskDefinition`, which is `shapes[0]`.
public struct Schema: Sendable {
  /// The structures.
  public let shapes: [Shape]
  /// The enumerations.
  public let enumerations: [EnumerationShape]

  /// The index of `ContainerDefinition` in `shapes`.
  let containerDefinition: Int

  /// What RegisterTaskDefinition takes.
  public static let taskDefinition = taskDefinitionOfItsOwn()

  /// What `taskDefinition` is, in objects of its own. Threads that decode by the same objects keep each other waiting,
  /// since they count references to them.
  public static func taskDefinitionOfItsOwn() -> Schema {
    let builder = SchemaBuilder()
    _ = builder.index(of: TaskDefinition.self)
    let containerDefinition = builder.index(of: ContainerDefinition.self)
    return Schema(
      shapes: builder.shapes, enumerations: builder.enumerations,
      containerDefinition: containerDefinition)
  }
}

/// Collects structures and enumerations while the members that hold them are declared.
public final class SchemaBuilder {
  private(set) var shapes: [Shape] = []
  private(set) var enumerations: [EnumerationShape] = []

  fileprivate init() {
    // A little more than there are.
    shapes.reserveCapacity(50)
    enumerations.reserveCapacity(30)
  }

  func index<Type: Structure>(of type: Type.Type) -> Int {
    if let known = shapes.firstIndex(where: { $0.type == type }) { return known }
    let index = shapes.count
    // Takes the place; members can hold the structure itself.
    shapes.append(Shape(type))
    var declarations = MemberDeclarations(schema: self)
    _ = Type(declaring: &declarations)
    let members = declarations.members
    shapes[index] = Shape(
      type, members: members,
      identity: Type.identity.flatMap { identity in members.firstIndex { $0.name.hasText(identity) } },
      facts: Type.facts.map { FactShape($0, in: self) })
    return index
  }

  func index<Type: Enumeration>(of type: Type.Type) -> Int {
    if let known = enumerations.firstIndex(where: { $0.type == type }) { return known }
    enumerations.append(EnumerationShape(type: type))
    return enumerations.count - 1
  }
}

extension StaticString {
  /// The text as UTF-8. A name is never the single character that would stand nowhere.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }

  /// Whether the text is exactly these bytes.
  func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { self.bytes.hasSameBytes(as: bytes) }

  /// Whether both say the same.
  func hasText(_ text: StaticString) -> Bool { hasBytes(text.bytes) }
}
