/// Storage that lasts as long as a task on Fargate. API model: `EphemeralStorage`.
public struct EphemeralStorage: Structure {
  /// The total size in GiB, from 21 to 200.
  public let sizeInGiB: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    sizeInGiB = declare("sizeInGiB", .required)
  }

  /// The declared members.
  public static let members = declared()
}
