/// DOC Ulimit
public struct Ulimit: Structure {
  /// DOC Ulimit.name
  public let name: Member<UlimitName>
  /// DOC Ulimit.softLimit
  public let softLimit: Member<Int>
  /// DOC Ulimit.hardLimit
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
  public static var identity: String? { "name" }
}
