/// What a fact can be.
public enum FactValue: Sendable {
  case boolean(Bool)
  case integer(Int)
  case string(String)
  /// An object of the document.
  case object(ObjectReference)
  case list([FactValue])
}

/// An object of a document, whatever its structure.
public struct ObjectReference: Hashable, Sendable {
  /// The index of its shape in the schema.
  public let shape: Int
  /// The index among the document's objects.
  public let index: Int
}

/// A Swift type that a fact can have.
public protocol FactType: Sendable {
  /// The type as the schema knows it.
  static func factType(in schema: inout SchemaBuilder) -> MemberType
  /// The value as rules see it.
  var factValue: FactValue { get }
}

/// Something that follows from the fields of an object by an algorithm. Rules read it as they read a member.
public struct Fact<Owner: Structure>: Sendable {
  /// The name that rules use.
  public let name: StaticString
  private let type: @Sendable (inout SchemaBuilder) -> MemberType
  private let derive: @Sendable (Located<Owner>, DerivedTables) -> Field<FactValue>

  /// Declares a fact that may be absent. `derive` gives `unresolved` where the fact cannot be known.
  public init<Result: FactType>(
    _ name: StaticString, derive: @escaping @Sendable (Located<Owner>, DerivedTables) -> Field<Result>
  ) {
    self.name = name
    self.type = { Result.factType(in: &$0) }
    self.derive = { owner, tables in
      switch derive(owner, tables) {
      case .value(let result): .value(result.factValue)
      case .absent: .absent
      case .unresolved, .invalid: .unresolved
      }
    }
  }

  /// Declares a fact that is never absent. `derive` gives nil where the fact cannot be known.
  public init<Result: FactType>(
    _ name: StaticString, _ derive: @escaping @Sendable (Located<Owner>) -> Result?
  ) {
    self.init(name) { owner, _ in derive(owner).map(Field.value) ?? .unresolved }
  }

  func shape(in schema: inout SchemaBuilder) -> FactShape {
    let derive = derive
    return FactShape(name: name, type: type(&schema)) { storage, index, tables in
      derive(Located(storage: storage, index: index), tables)
    }
  }
}

/// A fact as the schema knows it.
public struct FactShape: Sendable {
  /// The name that rules use.
  public let name: StaticString
  /// What it gives.
  public let type: MemberType
  let derive: @Sendable (DocumentStorage, Int, DerivedTables) -> Field<FactValue>
}

extension Bool: FactType {
  /// A truth value.
  public static func factType(in schema: inout SchemaBuilder) -> MemberType { .boolean }
  /// The truth value.
  public var factValue: FactValue { .boolean(self) }
}

extension Int: FactType {
  /// A whole number.
  public static func factType(in schema: inout SchemaBuilder) -> MemberType { .integer }
  /// The number.
  public var factValue: FactValue { .integer(self) }
}

extension String: FactType {
  /// Text.
  public static func factType(in schema: inout SchemaBuilder) -> MemberType { .string }
  /// The text.
  public var factValue: FactValue { .string(self) }
}

extension Located: FactType where Type: Structure {
  /// An object of the document.
  public static func factType(in schema: inout SchemaBuilder) -> MemberType {
    Type.memberType(in: &schema)
  }
  /// The object.
  public var factValue: FactValue {
    .object(ObjectReference(shape: storage.objects[index].shape, index: index))
  }
}

extension Array: FactType where Element: FactType {
  /// A list.
  public static func factType(in schema: inout SchemaBuilder) -> MemberType {
    .list(Element.factType(in: &schema))
  }
  /// The elements.
  public var factValue: FactValue { .list(map(\.factValue)) }
}
