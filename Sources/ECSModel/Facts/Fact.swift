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
  static func factType(in schema: SchemaBuilder) -> MemberType
  /// The value as rules see it.
  var factValue: FactValue { get }
}

/// Something that follows from the fields of an object by an algorithm. Rules read it as they read a member.
///
/// A structure lists its facts with `fact(_:derive:)` and `fact(_:_:)`.
public struct Fact: Sendable {
  /// The name that rules use.
  public let name: StaticString
  fileprivate let isCertain: Bool
  fileprivate let type: @Sendable (SchemaBuilder) -> MemberType
  // Whose fact it is, and what it gives, is left out of the type: at run time each such type would be made anew.
  fileprivate let derive: @Sendable (DocumentStorage, Int, DerivedTables) -> Field<FactValue>
}

extension Structure {
  /// Declares a fact that may be absent. `derive` gives `unresolved` where the fact cannot be known.
  @inline(__always)  // so that each fact is one function
  static func fact<Result: FactType>(
    _ name: StaticString, derive: @escaping @Sendable (Located<Self>, DerivedTables) -> Field<Result>
  ) -> Fact {
    Fact(name: name, isCertain: false, type: { Result.factType(in: $0) }) { storage, index, tables in
      switch derive(Located(storage: storage, index: index), tables) {
      case .value(let result): .value(result.factValue)
      case .absent: .absent
      case .unresolved, .invalid: .unresolved
      }
    }
  }

  /// Declares a fact that is never absent. `derive` gives nil where the fact cannot be known.
  @inline(__always)
  static func fact<Result: FactType>(
    _ name: StaticString, _ derive: @escaping @Sendable (Located<Self>) -> Result?
  ) -> Fact {
    Fact(name: name, isCertain: false, type: { Result.factType(in: $0) }) { storage, index, _ in
      derive(Located(storage: storage, index: index)).map { .value($0.factValue) } ?? .unresolved
    }
  }

  /// Declares a fact that is never absent, and always known.
  @inline(__always)
  static func fact<Result: FactType>(
    _ name: StaticString, _ derive: @escaping @Sendable (Located<Self>) -> Result
  ) -> Fact {
    Fact(name: name, isCertain: true, type: { Result.factType(in: $0) }) { storage, index, _ in
      .value(derive(Located(storage: storage, index: index)).factValue)
    }
  }
}

/// A fact as the schema knows it.
public struct FactShape: Sendable {
  /// The name that rules use.
  public let name: StaticString
  /// What it gives.
  public let type: MemberType
  /// Whether every object has it, and it is always known.
  public let isCertain: Bool
  let derive: @Sendable (DocumentStorage, Int, DerivedTables) -> Field<FactValue>

  init(_ fact: Fact, in schema: SchemaBuilder) {
    name = fact.name
    type = fact.type(schema)
    isCertain = fact.isCertain
    derive = fact.derive
  }
}

extension Bool: FactType {
  /// A truth value.
  public static func factType(in schema: SchemaBuilder) -> MemberType { .boolean }
  /// The truth value.
  public var factValue: FactValue { .boolean(self) }
}

extension Int: FactType {
  /// A whole number.
  public static func factType(in schema: SchemaBuilder) -> MemberType { .integer }
  /// The number.
  public var factValue: FactValue { .integer(self) }
}

extension String: FactType {
  /// Text.
  public static func factType(in schema: SchemaBuilder) -> MemberType { .string }
  /// The text.
  public var factValue: FactValue { .string(self) }
}

extension Located: FactType where Type: Structure {
  /// An object of the document.
  public static func factType(in schema: SchemaBuilder) -> MemberType {
    Type.memberType(in: schema)
  }
  /// The object.
  public var factValue: FactValue {
    .object(ObjectReference(shape: storage.objects[index].shape, index: index))
  }
}

extension Array: FactType where Element: FactType {
  /// A list.
  public static func factType(in schema: SchemaBuilder) -> MemberType {
    .list(Element.factType(in: schema))
  }
  /// The elements.
  public var factValue: FactValue { .list(map(\.factValue)) }
}
