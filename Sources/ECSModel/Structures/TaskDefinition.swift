/// DOC TaskDefinition
public struct TaskDefinition: Structure {
  /// DOC TaskDefinition.family
  public let family: Member<String>
  /// DOC TaskDefinition.taskRoleArn
  public let taskRoleArn: Member<String>
  /// DOC TaskDefinition.executionRoleArn
  public let executionRoleArn: Member<String>
  /// DOC TaskDefinition.networkMode
  public let networkMode: Member<NetworkMode>
  /// DOC TaskDefinition.containerDefinitions
  public let containerDefinitions: Member<[ContainerDefinition]>
  /// DOC TaskDefinition.volumes
  public let volumes: Member<[Volume]>
  /// DOC TaskDefinition.placementConstraints
  public let placementConstraints: Member<[TaskDefinitionPlacementConstraint]>
  /// DOC TaskDefinition.requiresCompatibilities
  public let requiresCompatibilities: Member<[Compatibility]>
  /// DOC TaskDefinition.cpu
  public let cpu: Member<String>
  /// DOC TaskDefinition.memory
  public let memory: Member<String>
  /// DOC TaskDefinition.tags
  public let tags: Member<[Tag]>
  /// DOC TaskDefinition.pidMode
  public let pidMode: Member<PidMode>
  /// DOC TaskDefinition.ipcMode
  public let ipcMode: Member<IpcMode>
  /// DOC TaskDefinition.proxyConfiguration
  public let proxyConfiguration: Member<ProxyConfiguration>
  /// DOC TaskDefinition.inferenceAccelerators
  public let inferenceAccelerators: Member<[InferenceAccelerator]>
  /// DOC TaskDefinition.ephemeralStorage
  public let ephemeralStorage: Member<EphemeralStorage>
  /// DOC TaskDefinition.runtimePlatform
  public let runtimePlatform: Member<RuntimePlatform>
  /// DOC TaskDefinition.enableFaultInjection
  public let enableFaultInjection: Member<Bool>
  /// DOC TaskDefinition.trustedExecutionConfiguration
  public let trustedExecutionConfiguration: Member<TrustedExecutionConfiguration>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    family = declare("family", .required)
    taskRoleArn = declare("taskRoleArn")
    executionRoleArn = declare("executionRoleArn")
    networkMode = declare("networkMode")
    containerDefinitions = declare("containerDefinitions", .required)
    volumes = declare("volumes")
    placementConstraints = declare("placementConstraints")
    requiresCompatibilities = declare("requiresCompatibilities")
    cpu = declare("cpu")
    memory = declare("memory")
    tags = declare("tags")
    pidMode = declare("pidMode")
    ipcMode = declare("ipcMode")
    proxyConfiguration = declare("proxyConfiguration")
    inferenceAccelerators = declare("inferenceAccelerators")
    ephemeralStorage = declare("ephemeralStorage")
    runtimePlatform = declare("runtimePlatform")
    enableFaultInjection = declare("enableFaultInjection")
    trustedExecutionConfiguration = declare("trustedExecutionConfiguration")
  }

  /// The declared members.
  public static let members = declared()
}
