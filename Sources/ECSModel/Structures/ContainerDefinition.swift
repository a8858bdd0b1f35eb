/// One container of a task. API model: `ContainerDefinition`.
public struct ContainerDefinition: Structure {
  /// The name by which other parts of the definition refer to the container. Up to 255 letters, digits,
  /// hyphens and underscores.
  public let name: Member<String>
  /// The image to run, as `repository:tag` or `repository@sha256:…`; from Docker Hub unless a registry stands
  /// in front. Up to 255 characters, not counting a digest.
  public let image: Member<String>
  /// The credentials for pulling the image from a private registry.
  public let repositoryCredentials: Member<RepositoryCredentials>
  /// The CPU units reserved for the container; 1024 are one vCPU. On Linux they weigh containers against each
  /// other (2 to 262144), on Windows they are a hard limit. On Fargate optional, and in sum within the task's
  /// `cpu`.
  public let cpu: Member<Int>
  /// The hard limit in MiB; a container that goes beyond it is killed. At least 6 since Docker 20.10 (before,
  /// 4), and in sum within the task's `memory`. On EC2 required unless the task has `memory` or the container
  /// `memoryReservation`.
  public let memory: Member<Int>
  /// The soft limit in MiB: what the instance sets aside for the container. Docker holds the container to it
  /// when memory runs short. At least 6 since Docker 20.10 (before, 4), and not above `memory`.
  public let memoryReservation: Member<Int>
  /// The containers that this one reaches by name without port mappings, as `name` or `name:alias`. Only with
  /// network mode `bridge`; not supported for Windows containers.
  public let links: Member<[String]>
  /// The ports that take traffic for the container. With network mode `awsvpc` or `host` a `hostPort` must
  /// equal its `containerPort`; with `none` there can be no mapping.
  public let portMappings: Member<[PortMapping]>
  /// Whether the whole task stops when this container stops. Default: `true`. At least one container of a
  /// task must be essential.
  public let essential: Member<Bool>
  /// When ECS restarts the container without replacing the task.
  public let restartPolicy: Member<ContainerRestartPolicy>
  /// The entry point, one argument per element. Docker: `--entrypoint`.
  public let entryPoint: Member<[String]>
  /// The command, one argument per element. Docker: `CMD`.
  public let command: Member<[String]>
  /// Environment variables in plain text. Credentials belong in `secrets`.
  public let environment: Member<[KeyValuePair]>
  /// Files of environment variables, at most 10. Where `environment` has a variable too, that one counts.
  public let environmentFiles: Member<[EnvironmentFile]>
  /// The volumes to mount, and where. Docker: `--volume`.
  public let mountPoints: Member<[MountPoint]>
  /// The containers whose volumes to mount as well. Docker: `--volumes-from`.
  public let volumesFrom: Member<[VolumeFrom]>
  /// Linux settings such as kernel capabilities and devices. Not supported for Windows containers.
  public let linuxParameters: Member<LinuxParameters>
  /// Environment variables whose values come from Secrets Manager or the SSM Parameter Store.
  public let secrets: Member<[Secret]>
  /// The containers that this one waits for before it starts; they stop in the reverse order. Needs container
  /// agent 1.26.0 or, on Fargate, platform 1.3.0 (Linux) or 1.0.0 (Windows).
  public let dependsOn: Member<[ContainerDependency]>
  /// The seconds that containers depending on this one wait for it to be complete, successful or healthy
  /// before they give up and the task stops. From 2 to 120 on Fargate. Needs what `dependsOn` needs.
  public let startTimeout: Member<Int>
  /// The seconds that the container has to exit by itself before it is killed. Default: 30, or on EC2 what
  /// the agent's ECS_CONTAINER_STOP_TIMEOUT says. From 2 to 120 on Fargate.
  public let stopTimeout: Member<Int>
  /// Whether ECS resolves the image's tag to a digest for the deployment. Default: `enabled`.
  public let versionConsistency: Member<VersionConsistency>
  /// The host name of the container. Not supported with network mode `awsvpc`.
  public let hostname: Member<String>
  /// The user to run as: `user` or `uid`, each alone or followed by `:group` or `:gid`; ids are positive
  /// whole numbers. Not supported for Windows containers.
  public let user: Member<String>
  /// The directory in the container that commands run in. Docker: `--workdir`.
  public let workingDirectory: Member<String>
  /// Whether the container goes without network. Not supported with network mode `awsvpc` or for Windows
  /// containers.
  public let disableNetworking: Member<Bool>
  /// Whether the container has elevated rights on its instance, similar to root. Not supported on Fargate or
  /// for Windows containers.
  public let privileged: Member<Bool>
  /// Whether the container can only read its root file system. Not supported for Windows containers.
  public let readonlyRootFilesystem: Member<Bool>
  /// The DNS servers that the container asks. Not supported with network mode `awsvpc` or for Windows
  /// containers.
  public let dnsServers: Member<[String]>
  /// The domains in which the container looks up unqualified names. Not supported with network mode `awsvpc`
  /// or for Windows containers.
  public let dnsSearchDomains: Member<[String]>
  /// Further entries for the container's /etc/hosts. Not supported with network mode `awsvpc` or for Windows
  /// containers.
  public let extraHosts: Member<[HostEntry]>
  /// Options for SELinux, AppArmor and Active Directory: `no-new-privileges`, `apparmor:PROFILE`,
  /// `label:VALUE` or `credentialspec:PATH`. Not supported on Fargate.
  public let dockerSecurityOptions: Member<[String]>
  /// Whether standard input stays open. Docker: `--interactive`.
  public let interactive: Member<Bool>
  /// Whether the container gets a terminal (TTY). Docker: `--tty`.
  public let pseudoTerminal: Member<Bool>
  /// The labels of the Docker container. Docker: `--label`.
  public let dockerLabels: Member<[String: String]>
  /// Resource limits that replace Docker's defaults. On Fargate the default for `nofile` is 65535, soft and
  /// hard. Not supported for Windows containers.
  public let ulimits: Member<[Ulimit]>
  /// Where the container's output goes. Default: the log driver of the Docker daemon.
  public let logConfiguration: Member<LogConfiguration>
  /// The command that tells whether the container is healthy. ECS does not look at a health check that only
  /// the image defines.
  public let healthCheck: Member<HealthCheck>
  /// Namespaced kernel parameters. Not supported for Windows containers. Docker: `--sysctl`.
  public let systemControls: Member<[SystemControl]>
  /// The GPUs and Neuron devices that the container gets.
  public let resourceRequirements: Member<[ResourceRequirement]>
  /// Makes the container the log router of the task.
  public let firelensConfiguration: Member<FirelensConfiguration>
  /// The credential spec for Active Directory, at most one: `credentialspec:ARN` or
  /// `credentialspecdomainless:ARN`, in SSM or S3. Preferred to `dockerSecurityOptions`.
  public let credentialSpecs: Member<[String]>

  /// Declares the members in the order of the API model.
  public init(declaring declare: inout MemberDeclarations) {
    name = declare("name")
    image = declare("image", namesOutside: true)
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
  public static var identity: StaticString? { "name" }
}
