/// DOC KernelCapabilities
public struct KernelCapabilities: Structure {
  /// DOC KernelCapabilities.add
  public let add: Member<[String]>
  /// DOC KernelCapabilities.drop
  public let drop: Member<[String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    add = declare("add")
    drop = declare("drop")
  }

  /// The declared members.
  public static let members = declared()
}
