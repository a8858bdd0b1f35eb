/// DOC ContainerDefinition
public struct ContainerDefinition: Structure {
  /// DOC ContainerDefinition.name
  public let name: Member<String>
  /// DOC ContainerDefinition.image
  public let image: Member<String>
  /// DOC ContainerDefinition.repositoryCredentials
  public let repositoryCredentials: Member<RepositoryCredentials>
  /// DOC ContainerDefinition.cpu
  public let cpu: Member<Int>
  /// DOC ContainerDefinition.memory
  public let memory: Member<Int>
  /// DOC ContainerDefinition.memoryReservation
  public let memoryReservation: Member<Int>
  /// DOC ContainerDefinition.links
  public let links: Member<[String]>
  /// DOC ContainerDefinition.portMappings
  public let portMappings: Member<[PortMapping]>
  /// DOC ContainerDefinition.essential
  public let essential: Member<Bool>
  /// DOC ContainerDefinition.restartPolicy
  public let restartPolicy: Member<ContainerRestartPolicy>
  /// DOC ContainerDefinition.entryPoint
  public let entryPoint: Member<[String]>
  /// DOC ContainerDefinition.command
  public let command: Member<[String]>
  /// DOC ContainerDefinition.environment
  public let environment: Member<[KeyValuePair]>
  /// DOC ContainerDefinition.environmentFiles
  public let environmentFiles: Member<[EnvironmentFile]>
  /// DOC ContainerDefinition.mountPoints
  public let mountPoints: Member<[MountPoint]>
  /// DOC ContainerDefinition.volumesFrom
  public let volumesFrom: Member<[VolumeFrom]>
  /// DOC ContainerDefinition.linuxParameters
  public let linuxParameters: Member<LinuxParameters>
  /// DOC ContainerDefinition.secrets
  public let secrets: Member<[Secret]>
  /// DOC ContainerDefinition.dependsOn
  public let dependsOn: Member<[ContainerDependency]>
  /// DOC ContainerDefinition.startTimeout
  public let startTimeout: Member<Int>
  /// DOC ContainerDefinition.stopTimeout
  public let stopTimeout: Member<Int>
  /// DOC ContainerDefinition.versionConsistency
  public let versionConsistency: Member<VersionConsistency>
  /// DOC ContainerDefinition.hostname
  public let hostname: Member<String>
  /// DOC ContainerDefinition.user
  public let user: Member<String>
  /// DOC ContainerDefinition.workingDirectory
  public let workingDirectory: Member<String>
  /// DOC ContainerDefinition.disableNetworking
  public let disableNetworking: Member<Bool>
  /// DOC ContainerDefinition.privileged
  public let privileged: Member<Bool>
  /// DOC ContainerDefinition.readonlyRootFilesystem
  public let readonlyRootFilesystem: Member<Bool>
  /// DOC ContainerDefinition.dnsServers
  public let dnsServers: Member<[String]>
  /// DOC ContainerDefinition.dnsSearchDomains
  public let dnsSearchDomains: Member<[String]>
  /// DOC ContainerDefinition.extraHosts
  public let extraHosts: Member<[HostEntry]>
  /// DOC ContainerDefinition.dockerSecurityOptions
  public let dockerSecurityOptions: Member<[String]>
  /// DOC ContainerDefinition.interactive
  public let interactive: Member<Bool>
  /// DOC ContainerDefinition.pseudoTerminal
  public let pseudoTerminal: Member<Bool>
  /// DOC ContainerDefinition.dockerLabels
  public let dockerLabels: Member<[String: String]>
  /// DOC ContainerDefinition.ulimits
  public let ulimits: Member<[Ulimit]>
  /// DOC ContainerDefinition.logConfiguration
  public let logConfiguration: Member<LogConfiguration>
  /// DOC ContainerDefinition.healthCheck
  public let healthCheck: Member<HealthCheck>
  /// DOC ContainerDefinition.systemControls
  public let systemControls: Member<[SystemControl]>
  /// DOC ContainerDefinition.resourceRequirements
  public let resourceRequirements: Member<[ResourceRequirement]>
  /// DOC ContainerDefinition.firelensConfiguration
  public let firelensConfiguration: Member<FirelensConfiguration>
  /// DOC ContainerDefinition.credentialSpecs
  public let credentialSpecs: Member<[String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name")
    image = declare("image")
    repositoryCredentials = declare("repositoryCredentials")
    cpu = declare("cpu")
    memory = declare("memory")
    memoryReservation = declare("memoryReservation")
    links = declare("links")
    portMappings = declare("portMappings")
    essential = declare("essential")
    restartPolicy = declare("restartPolicy")
    entryPoint = declare("entryPoint")
    command = declare("command")
    environment = declare("environment")
    environmentFiles = declare("environmentFiles")
    mountPoints = declare("mountPoints")
    volumesFrom = declare("volumesFrom")
    linuxParameters = declare("linuxParameters")
    secrets = declare("secrets")
    dependsOn = declare("dependsOn")
    startTimeout = declare("startTimeout")
    stopTimeout = declare("stopTimeout")
    versionConsistency = declare("versionConsistency")
    hostname = declare("hostname")
    user = declare("user")
    workingDirectory = declare("workingDirectory")
    disableNetworking = declare("disableNetworking")
    privileged = declare("privileged")
    readonlyRootFilesystem = declare("readonlyRootFilesystem")
    dnsServers = declare("dnsServers")
    dnsSearchDomains = declare("dnsSearchDomains")
    extraHosts = declare("extraHosts")
    dockerSecurityOptions = declare("dockerSecurityOptions")
    interactive = declare("interactive")
    pseudoTerminal = declare("pseudoTerminal")
    dockerLabels = declare("dockerLabels")
    ulimits = declare("ulimits")
    logConfiguration = declare("logConfiguration")
    healthCheck = declare("healthCheck")
    systemControls = declare("systemControls")
    resourceRequirements = declare("resourceRequirements")
    firelensConfiguration = declare("firelensConfiguration")
    credentialSpecs = declare("credentialSpecs")
  }

  /// The declared members.
  public static let members = declared()

  /// Elements of a list are told apart by this member.
  public static var identity: String? { "name" }
}
