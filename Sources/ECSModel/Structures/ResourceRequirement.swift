/// A GPU, Neuron device or accelerator for a container. API model: `ResourceRequirement`.
public struct ResourceRequirement: Structure {
  /// How much: for `GPU` a number or `ALL`; for `NeuronDevice` always `ALL`; for `InferenceAccelerator` the
  /// `deviceName`. Required unless a `GPU` has a `sharingStrategy`.
  public let value: Member<String>
  /// The kind of resource.
  public let type: Member<ResourceType>
  /// How a GPU is shared; only for `GPU`, and instead of `value`. Default: the container has its GPUs to
  /// itself. On EC2 and Managed Instances, not with `EXTERNAL`.
  public let sharingStrategy: Member<SharingStrategy>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    value = declare("value")
    type = declare("type", .required)
    sharingStrategy = declare("sharingStrategy")
  }

  /// The declared members.
  public static let members = declared()
}
