/// How a container shares a GPU with others; exactly one of the members. API model: `SharingStrategy`.
public struct SharingStrategy: Structure {
  /// Shares through NVIDIA Multi-Process Service (MPS).
  public let nvidiaMps: Member<NvidiaMpsAllocation>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    nvidiaMps = declare("nvidiaMps")
  }

  /// The declared members.
  public static let members = declared()
}
