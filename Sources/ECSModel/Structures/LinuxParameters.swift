/// DOC LinuxParameters
public struct LinuxParameters: Structure {
  /// DOC LinuxParameters.capabilities
  public let capabilities: Member<KernelCapabilities>
  /// DOC LinuxParameters.devices
  public let devices: Member<[Device]>
  /// DOC LinuxParameters.initProcessEnabled
  public let initProcessEnabled: Member<Bool>
  /// DOC LinuxParameters.sharedMemorySize
  public let sharedMemorySize: Member<Int>
  /// DOC LinuxParameters.tmpfs
  public let tmpfs: Member<[Tmpfs]>
  /// DOC LinuxParameters.maxSwap
  public let maxSwap: Member<Int>
  /// DOC LinuxParameters.swappiness
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
