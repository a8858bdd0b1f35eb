/// DOC EphemeralStorage
public struct EphemeralStorage: Structure {
  /// DOC EphemeralStorage.sizeInGiB
  public let sizeInGiB: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sizeInGiB = declare("sizeInGiB", .required)
  }

  /// The declared members.
  public static let members = declared()
}
