/// A Swift type that stands for what a member of the API model holds.
public protocol FieldType {
  /// What reading a field gives: the type itself, or a located view of it.
  associatedtype Content: Sendable

  /// The type as the schema knows it.
  static func memberType(in schema: SchemaBuilder) -> MemberType

  /// The value in a slot whose payload is of this type; nil when it holds something else.
  static func value(of slot: Slot, in storage: DocumentStorage) -> Content?
}

extension String: FieldType {
  /// Text.
  public static func memberType(in schema: SchemaBuilder) -> MemberType { .string }

  /// The text.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> String? {
    storage.text(of: slot)
  }
}

extension Int: FieldType {
  /// A whole number.
  public static func memberType(in schema: SchemaBuilder) -> MemberType { .integer }

  /// The number.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> Int? { slot.content.integer }
}

extension Bool: FieldType {
  /// True or false.
  public static func memberType(in schema: SchemaBuilder) -> MemberType { .boolean }

  /// The truth value.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> Bool? { slot.content.boolean }
}

/// The values that the API model names for a member.
public protocol Enumeration: FieldType, RawRepresentable<String>, CaseIterable, Sendable {
  /// Whether a text is one of the values.
  static func contains(_ text: String) -> Bool
}

extension Enumeration {
  /// Whether a text is one of the values.
  public static func contains(_ text: String) -> Bool { Self(rawValue: text) != nil }

  /// One of the named values.
  public static func memberType(in schema: SchemaBuilder) -> MemberType {
    .enumeration(schema.index(of: Self.self))
  }

  /// The named value.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> Self? {
    storage.text(of: slot).flatMap(Self.init(rawValue:))
  }
}

extension Array: FieldType where Element: FieldType {
  /// A list.
  public static func memberType(in schema: SchemaBuilder) -> MemberType {
    .list(Element.memberType(in: schema))
  }

  /// The elements, each with its place.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> LocatedList<Element>? {
    slot.content.range.map { LocatedList(storage: storage, range: $0, isOpen: slot.isOpen) }
  }
}

extension Dictionary: FieldType where Key == String, Value == String {
  /// Names of the author's choice, each with a text.
  public static func memberType(in schema: SchemaBuilder) -> MemberType { .map }

  /// The entries, each with its place.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> LocatedMap? {
    slot.content.range.map { LocatedMap(storage: storage, range: $0) }
  }
}

extension Structure {
  /// An object.
  public static func memberType(in schema: SchemaBuilder) -> MemberType {
    .structure(schema.index(of: Self.self))
  }

  /// The object with its fields.
  public static func value(of slot: Slot, in storage: DocumentStorage) -> Located<Self>? {
    slot.content.object.map { Located(storage: storage, index: $0) }
  }
}
