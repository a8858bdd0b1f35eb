/// What RegisterTaskDefinition takes: the containers that run together as one task, and what they run on. API
/// model: `RegisterTaskDefinitionRequest`.
public struct TaskDefinition: Structure {
  /// The name that all revisions of the task definition share. Up to 255 letters, digits, hyphens and
  /// underscores.
  public let family: Member<String>
  /// The IAM role that the code in the containers acts as: its short name or full ARN. Every container of the
  /// task has its permissions.
  public let taskRoleArn: Member<String>
  /// The ARN of the IAM role with which ECS itself acts for the task: to pull images, read secrets and write
  /// logs. Fargate requires it for private ECR images and for `awslogs`.
  public let executionRoleArn: Member<String>
  /// How the containers are connected. Default: `bridge`. Fargate requires `awsvpc`; on Windows instances use
  /// `awsvpc` or leave the field out.
  public let networkMode: Member<NetworkMode>
  /// The containers of the task, from 1 to 10.
  public let containerDefinitions: Member<[ContainerDefinition]>
  /// The data volumes that the containers can mount by name.
  public let volumes: Member<[Volume]>
  /// Conditions that an instance must meet to run the task; at most 10 together with those given at run time.
  /// Not supported on Fargate.
  public let placementConstraints: Member<[TaskDefinitionPlacementConstraint]>
  /// The launch types that ECS checks the definition against. Registration fails if it does not fit one of
  /// them.
  public let requiresCompatibilities: Member<[Compatibility]>
  /// The CPU of the whole task as text, in CPU units (`1024`) or vCPUs (`1 vCPU`). Fargate requires one of
  /// its sizes; elsewhere it is optional, from 128 to 196608 units. Ignored for Windows containers.
  public let cpu: Member<String>
  /// The memory of the whole task as text, in MiB (`1024`) or GB (`1 GB`). Fargate requires one of the sizes
  /// that go with `cpu`; elsewhere it is optional. Ignored for Windows containers.
  public let memory: Member<String>
  /// The tags of the task definition, from 1 to 50 if the field is there, each key once.
  public let tags: Member<[Tag]>
  /// The process namespace that the containers share. Default: each has its own. Fargate takes only `task`,
  /// on Linux platform 1.4.0 or later. Not supported for Windows containers.
  public let pidMode: Member<PidMode>
  /// The IPC namespace that the containers share. Default: as the Docker daemon of the instance is set. Not
  /// supported on Fargate or for Windows containers.
  public let ipcMode: Member<IpcMode>
  /// The App Mesh proxy of the task. Only with network mode `awsvpc`; instances need container agent 1.26.0
  /// or later.
  public let proxyConfiguration: Member<ProxyConfiguration>
  /// The Elastic Inference accelerators that containers ask for. The service is retired, and registration
  /// refuses the field.
  public let inferenceAccelerators: Member<[InferenceAccelerator]>
  /// More ephemeral storage than the default. Only for tasks on Fargate, Linux platform 1.4.0 or later.
  public let ephemeralStorage: Member<EphemeralStorage>
  /// The operating system and the CPU architecture that the task runs on.
  public let runtimePlatform: Member<RuntimePlatform>
  /// Whether fault injection requests from the task's containers are accepted. Default: `false`.
  public let enableFaultInjection: Member<Bool>
  /// How the task is isolated and attested. Only for Amazon ECS Managed Instances.
  public let trustedExecutionConfiguration: Member<TrustedExecutionConfiguration>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    family = declare("family", .required)
    taskRoleArn = declare("taskRoleArn", namesOutside: true)
    executionRoleArn = declare("executionRoleArn", namesOutside: true)
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

  /// What a definition lacks as a whole is shown at this member.
  public static var identity: StaticString? { "family" }
}
