/// A container's part of a GPU that it shares through NVIDIA Multi-Process Service (MPS). API model:
/// `NvidiaMpsAllocation`.
public struct NvidiaMpsAllocation: Structure {
  /// The GPU memory in MiB. All containers of a task that share get the same GPU, which must have room for
  /// them together.
  public let memory: Member<Int>
  /// The most of the GPU's compute capacity that the container can use, in percent; a limit, not a
  /// reservation. Default: that of the MPS server, normally 100.
  public let maxComputePercent: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    memory = declare("memory", .required)
    maxComputePercent = declare("maxComputePercent")
  }

  /// The declared members.
  public static let members = declared()
}
