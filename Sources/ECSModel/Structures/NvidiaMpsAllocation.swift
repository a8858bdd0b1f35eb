/// DOC NvidiaMpsAllocation
public struct NvidiaMpsAllocation: Structure {
  /// DOC NvidiaMpsAllocation.memory
  public let memory: Member<Int>
  /// DOC NvidiaMpsAllocation.maxComputePercent
  public let maxComputePercent: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    memory = declare("memory", .required)
    maxComputePercent = declare("maxComputePercent")
  }

  /// The declared members.
  public static let members = declared()
}
