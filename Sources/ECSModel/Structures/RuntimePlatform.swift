/// What a task runs on. API model: `RuntimePlatform`.
public struct RuntimePlatform: Structure {
  /// The CPU architecture. `ARM64` is for Linux tasks on EC2, Managed Instances and Fargate.
  public let cpuArchitecture: Member<CPUArchitecture>
  /// The operating system.
  public let operatingSystemFamily: Member<OSFamily>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    cpuArchitecture = declare("cpuArchitecture")
    operatingSystemFamily = declare("operatingSystemFamily")
  }

  /// The declared members.
  public static let members = declared()
}
