/// A structure of the API model: what its members are called and what they hold.
///
/// A conforming type declares each member once, as a property with its type and its documentation, and names
/// it in `init(declaring:)`; the compiler sees to it that none is forgotten. Decoding, the check for unknown
/// fields, the types that rules are checked against and the JSON Schema all follow from that declaration.
public protocol Structure: FieldType, Sendable where Content == Located<Self> {
  /// The declared members.
  static var members: Self { get }

  /// The member by which people tell one element of a list from another, if there is one.
  static var identity: StaticString? { get }

  /// What can be derived from the fields; rules read facts as they read members.
  static var facts: [Fact] { get }

  /// Declares the members in the order of the API model.
  init(declaring declare: inout MemberDeclarations)
}

extension Structure {
  /// Most structures have nothing to tell them apart by.
  public static var identity: StaticString? { nil }

  /// Most structures have no facts.
  public static var facts: [Fact] { [] }

  /// Makes the members, for `static let members` of a conforming type.
  static func declared() -> Self {
    var declarations = MemberDeclarations(schema: nil)
    return Self(declaring: &declarations)
  }
}

/// A member of a structure: the handle by which its field is read.
public struct Member<Field: FieldType>: Sendable {
  /// The place among the members of its structure.
  let index: Int
}

/// Collects the members of one structure while it declares them.
public struct MemberDeclarations {
  /// Whether the API refuses an object without the member.
  public enum Requirement: Sendable {
    case optional
    case required
  }

  private(set) var members: [MemberShape] = []
  private let schema: SchemaBuilder?
  private var count = 0

  /// - Parameter schema: Gets what the members hold; nil where only their places are asked for.
  init(schema: SchemaBuilder?) {
    self.schema = schema
    if schema != nil { members.reserveCapacity(8) }
  }

  /// Declares the next member under its name in the API.
  ///
  /// - Parameter namesOutside: Whether the value names something outside the definition: an ARN, an image, an
  ///   identifier.
  public mutating func callAsFunction<Field: FieldType>(
    _ name: StaticString, _ requirement: Requirement = .optional, namesOutside: Bool = false
  ) -> Member<Field> {
    if let schema {
      let type = Field.memberType(in: schema)
      members.append(
        MemberShape(name: name, type: type, isRequired: requirement == .required, namesOutside: namesOutside))
    }
    defer { count += 1 }
    return Member(index: count)
  }
}
