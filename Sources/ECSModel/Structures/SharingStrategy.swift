/// DOC SharingStrategy
public struct SharingStrategy: Structure {
  /// DOC SharingStrategy.nvidiaMps
  public let nvidiaMps: Member<NvidiaMpsAllocation>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    nvidiaMps = declare("nvidiaMps")
  }

  /// The declared members.
  public static let members = declared()
}
