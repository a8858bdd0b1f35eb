/// An Elastic Inference accelerator. The service is retired. API model: `InferenceAccelerator`.
public struct InferenceAccelerator: Structure {
  /// The name by which a container asks for the accelerator in `resourceRequirements`.
  public let deviceName: Member<String>
  /// The Elastic Inference accelerator type.
  public let deviceType: Member<String>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    deviceName = declare("deviceName", .required)
    deviceType = declare("deviceType", .required)
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: StaticString? { "deviceName" }
}
