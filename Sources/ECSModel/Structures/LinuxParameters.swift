/// Settings that only Linux containers have. API model: `LinuxParameters`.
public struct LinuxParameters: Structure {
  /// Linux capabilities to add to or drop from Docker's defaults.
  public let capabilities: Member<KernelCapabilities>
  /// Devices of the instance that the container can use. Not supported on Fargate. Docker: `--device`.
  public let devices: Member<[Device]>
  /// Whether an init process forwards signals and reaps processes in the container. Docker: `--init`.
  public let initProcessEnabled: Member<Bool>
  /// The size of /dev/shm in MiB. Not supported on Fargate. Docker: `--shm-size`.
  public let sharedMemorySize: Member<Int>
  /// File systems in memory to mount in the container. Docker: `--tmpfs`.
  public let tmpfs: Member<[Tmpfs]>
  /// The swap in MiB that the container can use; 0 is none. Default: as the instance is set. Not supported on
  /// Fargate.
  public let maxSwap: Member<Int>
  /// How readily memory is swapped out, from 0 (only if unavoidable) to 100. Default: 60. Ignored without
  /// `maxSwap`; not supported on Fargate or Amazon Linux 2023.
  public let swappiness: Member<Int>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    capabilities = declare("capabilities")
    devices = declare("devices")
    initProcessEnabled = declare("initProcessEnabled")
    sharedMemorySize = declare("sharedMemorySize")
    tmpfs = declare("tmpfs")
    maxSwap = declare("maxSwap")
    swappiness = declare("swappiness")
  }

  /// The declared members.
  public static let members = declared()
}
