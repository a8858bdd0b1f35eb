/// DOC DockerVolumeConfiguration
public struct DockerVolumeConfiguration: Structure {
  /// DOC DockerVolumeConfiguration.scope
  public let scope: Member<Scope>
  /// DOC DockerVolumeConfiguration.autoprovision
  public let autoprovision: Member<Bool>
  /// DOC DockerVolumeConfiguration.driver
  public let driver: Member<String>
  /// DOC DockerVolumeConfiguration.driverOpts
  public let driverOpts: Member<[String: String]>
  /// DOC DockerVolumeConfiguration.labels
  public let labels: Member<[String: String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    scope = declare("scope")
    autoprovision = declare("autoprovision")
    driver = declare("driver")
    driverOpts = declare("driverOpts")
    labels = declare("labels")
  }

  /// The declared members.
  public static let members = declared()
}
