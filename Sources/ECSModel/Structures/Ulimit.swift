/// A resource limit of a container. API model: `Ulimit`.
public struct Ulimit: Structure {
  /// The resource that is limited.
  public let name: Member<UlimitName>
  /// The limit in force, in the resource's unit: bytes, seconds or a count.
  public let softLimit: Member<Int>
  /// How far the soft limit can be raised, in the same unit.
  public let hardLimit: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name", .required)
    softLimit = declare("softLimit", .required)
    hardLimit = declare("hardLimit", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "name" }
}
