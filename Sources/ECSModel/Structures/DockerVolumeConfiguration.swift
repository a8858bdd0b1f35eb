/// A volume that Docker manages. Only on EC2; Windows containers can use only the driver `local`. API model:
/// `DockerVolumeConfiguration`.
public struct DockerVolumeConfiguration: Structure {
  /// How long the volume lives: as long as the task, or beyond it.
  public let scope: Member<Scope>
  /// Whether the volume is created if it does not exist. Only for the scope `shared`; with `task`, leave it
  /// out.
  public let autoprovision: Member<Bool>
  /// The volume driver, by the name that `docker plugin ls` shows; instances are chosen by it.
  public let driver: Member<String>
  /// Options for the driver, passed on as they are.
  public let driverOpts: Member<[String: String]>
  /// The labels of the Docker volume.
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
