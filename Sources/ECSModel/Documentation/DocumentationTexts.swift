// swift-format-ignore-file

/// Generated from the doc comments of the structures and enumerations by the tests; see `DocumentationTests`.
let documentationLines = #"""
  ApplicationProtocol: A protocol that Service Connect handles and measures.
  ApplicationProtocol.grpc: gRPC.
  ApplicationProtocol.http: HTTP/1.
  ApplicationProtocol.http2: HTTP/2.
  CPUArchitecture: A CPU architecture.
  CPUArchitecture.ARM64: 64-bit ARM, such as AWS Graviton; Linux only.
  CPUArchitecture.X86_64: 64-bit Intel and AMD.
  Compatibility: A launch type that ECS checks a task definition against.
  Compatibility.EC2: EC2 instances that the account runs.
  Compatibility.EXTERNAL: Servers and virtual machines outside AWS, registered through ECS Anywhere.
  Compatibility.FARGATE: AWS Fargate, without instances to look after.
  Compatibility.MANAGED_INSTANCES: EC2 instances that ECS provisions and maintains.
  ContainerCondition: What a container must have reached before one that depends on it starts.
  ContainerCondition.COMPLETE: It has exited, with whatever status. Not for an essential container.
  ContainerCondition.HEALTHY: Its health check, which it must have, has passed. Checked only when the task starts.
  ContainerCondition.START: It has started.
  ContainerCondition.SUCCESS: It has exited with status 0. Not for an essential container.
  ContainerDefinition: One container of a task.
  ContainerDefinition.command: The command, one argument per element. Docker: `CMD`.
  ContainerDefinition.cpu: The CPU units reserved for the container; 1024 are one vCPU. On Linux they weigh containers against each other (2 to 262144), on Windows they are a hard limit. On Fargate optional, and in sum within the task's `cpu`.
  ContainerDefinition.credentialSpecs: The credential spec for Active Directory, at most one: `credentialspec:ARN` or `credentialspecdomainless:ARN`, in SSM or S3. Preferred to `dockerSecurityOptions`.
  ContainerDefinition.dependsOn: The containers that this one waits for before it starts; they stop in the reverse order. Needs container agent 1.26.0 or, on Fargate, platform 1.3.0 (Linux) or 1.0.0 (Windows).
  ContainerDefinition.disableNetworking: Whether the container goes without network. Not supported with network mode `awsvpc` or for Windows containers.
  ContainerDefinition.dnsSearchDomains: The domains in which the container looks up unqualified names. Not supported with network mode `awsvpc` or for Windows containers.
  ContainerDefinition.dnsServers: The DNS servers that the container asks. Not supported with network mode `awsvpc` or for Windows containers.
  ContainerDefinition.dockerLabels: The labels of the Docker container. Docker: `--label`.
  ContainerDefinition.dockerSecurityOptions: Options for SELinux, AppArmor and Active Directory: `no-new-privileges`, `apparmor:PROFILE`, `label:VALUE` or `credentialspec:PATH`. Not supported on Fargate.
  ContainerDefinition.entryPoint: The entry point, one argument per element. Docker: `--entrypoint`.
  ContainerDefinition.environment: Environment variables in plain text. Credentials belong in `secrets`.
  ContainerDefinition.environmentFiles: Files of environment variables, at most 10. Where `environment` has a variable too, that one counts.
  ContainerDefinition.essential: Whether the whole task stops when this container stops. Default: `true`. At least one container of a task must be essential.
  ContainerDefinition.extraHosts: Further entries for the container's /etc/hosts. Not supported with network mode `awsvpc` or for Windows containers.
  ContainerDefinition.firelensConfiguration: Makes the container the log router of the task.
  ContainerDefinition.healthCheck: The command that tells whether the container is healthy. ECS does not look at a health check that only the image defines.
  ContainerDefinition.hostname: The host name of the container. Not supported with network mode `awsvpc`.
  ContainerDefinition.image: The image to run, as `repository:tag` or `repository@sha256:…`; from Docker Hub unless a registry stands in front. Up to 255 characters, not counting a digest.
  ContainerDefinition.interactive: Whether standard input stays open. Docker: `--interactive`.
  ContainerDefinition.links: The containers that this one reaches by name without port mappings, as `name` or `name:alias`. Only with network mode `bridge`; not supported for Windows containers.
  ContainerDefinition.linuxParameters: Linux settings such as kernel capabilities and devices. Not supported for Windows containers.
  ContainerDefinition.logConfiguration: Where the container's output goes. Default: the log driver of the Docker daemon.
  ContainerDefinition.memory: The hard limit in MiB; a container that goes beyond it is killed. At least 6 since Docker 20.10 (before, 4), and in sum within the task's `memory`. On EC2 required unless the task has `memory` or the container `memoryReservation`.
  ContainerDefinition.memoryReservation: The soft limit in MiB: what the instance sets aside for the container. Docker holds the container to it when memory runs short. At least 6 since Docker 20.10 (before, 4), and not above `memory`.
  ContainerDefinition.mountPoints: The volumes to mount, and where. Docker: `--volume`.
  ContainerDefinition.name: The name by which other parts of the definition refer to the container. Up to 255 letters, digits, hyphens and underscores.
  ContainerDefinition.portMappings: The ports that take traffic for the container. With network mode `awsvpc` or `host` a `hostPort` must equal its `containerPort`; with `none` there can be no mapping.
  ContainerDefinition.privileged: Whether the container has elevated rights on its instance, similar to root. Not supported on Fargate or for Windows containers.
  ContainerDefinition.pseudoTerminal: Whether the container gets a terminal (TTY). Docker: `--tty`.
  ContainerDefinition.readonlyRootFilesystem: Whether the container can only read its root file system. Not supported for Windows containers.
  ContainerDefinition.repositoryCredentials: The credentials for pulling the image from a private registry.
  ContainerDefinition.resourceRequirements: The GPUs and Neuron devices that the container gets.
  ContainerDefinition.restartPolicy: When ECS restarts the container without replacing the task.
  ContainerDefinition.secrets: Environment variables whose values come from Secrets Manager or the SSM Parameter Store.
  ContainerDefinition.startTimeout: The seconds that containers depending on this one wait for it to be complete, successful or healthy before they give up and the task stops. From 2 to 120 on Fargate. Needs what `dependsOn` needs.
  ContainerDefinition.stopTimeout: The seconds that the container has to exit by itself before it is killed. Default: 30, or on EC2 what the agent's ECS_CONTAINER_STOP_TIMEOUT says. From 2 to 120 on Fargate.
  ContainerDefinition.systemControls: Namespaced kernel parameters. Not supported for Windows containers. Docker: `--sysctl`.
  ContainerDefinition.ulimits: Resource limits that replace Docker's defaults. On Fargate the default for `nofile` is 65535, soft and hard. Not supported for Windows containers.
  ContainerDefinition.user: The user to run as: `user` or `uid`, each alone or followed by `:group` or `:gid`; ids are positive whole numbers. Not supported for Windows containers.
  ContainerDefinition.versionConsistency: Whether ECS resolves the image's tag to a digest for the deployment. Default: `enabled`.
  ContainerDefinition.volumesFrom: The containers whose volumes to mount as well. Docker: `--volumes-from`.
  ContainerDefinition.workingDirectory: The directory in the container that commands run in. Docker: `--workdir`.
  ContainerDependency: A container that another one waits for.
  ContainerDependency.condition: What the container must have reached.
  ContainerDependency.containerName: The name of the container to wait for, in the same task definition.
  ContainerRestartPolicy: When ECS restarts a container by itself instead of replacing the whole task.
  ContainerRestartPolicy.enabled: Whether the container is restarted at all.
  ContainerRestartPolicy.ignoredExitCodes: Exit codes after which the container is not restarted, at most 50. Default: none.
  ContainerRestartPolicy.restartAttemptPeriod: The seconds that the container must have run before it is restarted, so at most one restart in this time. From 60 to 1800; default: 300.
  Device: A device of the instance that a container can use.
  Device.containerPath: The path of the device in the container.
  Device.hostPath: The path of the device on the instance.
  Device.permissions: What the container may do with the device. Default: `read`, `write` and `mknod`.
  DeviceCgroupPermission: What a container may do with a device.
  DeviceCgroupPermission.mknod: Make device files.
  DeviceCgroupPermission.read: Read from the device.
  DeviceCgroupPermission.write: Write to the device.
  DockerVolumeConfiguration: A volume that Docker manages. Only on EC2; Windows containers can use only the driver `local`.
  DockerVolumeConfiguration.autoprovision: Whether the volume is created if it does not exist. Only for the scope `shared`; with `task`, leave it out.
  DockerVolumeConfiguration.driver: The volume driver, by the name that `docker plugin ls` shows; instances are chosen by it.
  DockerVolumeConfiguration.driverOpts: Options for the driver, passed on as they are.
  DockerVolumeConfiguration.labels: The labels of the Docker volume.
  DockerVolumeConfiguration.scope: How long the volume lives: as long as the task, or beyond it.
  EFSAuthorizationConfig: How a task is allowed to mount an Amazon EFS file system.
  EFSAuthorizationConfig.accessPointId: The EFS access point. With it, `rootDirectory` must be absent or `/`, and transit encryption on.
  EFSAuthorizationConfig.iam: Whether the task role authorizes the mount. Default: `DISABLED`; if enabled, transit encryption must be on.
  EFSAuthorizationConfigIAM: Whether the task role authorizes an EFS mount.
  EFSAuthorizationConfigIAM.DISABLED: It does not.
  EFSAuthorizationConfigIAM.ENABLED: It does; transit encryption must be on.
  EFSTransitEncryption: Whether data is encrypted between the host and EFS.
  EFSTransitEncryption.DISABLED: It is not.
  EFSTransitEncryption.ENABLED: It is.
  EFSVolumeConfiguration: A volume on Amazon EFS.
  EFSVolumeConfiguration.authorizationConfig: The access point and whether IAM authorizes the mount.
  EFSVolumeConfiguration.fileSystemId: The id of the EFS file system.
  EFSVolumeConfiguration.rootDirectory: The directory of the file system to mount. Default: `/`, which is required with an access point.
  EFSVolumeConfiguration.transitEncryption: Whether data is encrypted on its way to EFS. Default: `DISABLED`; required for IAM authorization and access points.
  EFSVolumeConfiguration.transitEncryptionPort: The port for encrypted data; only with transit encryption. Default: the EFS mount helper chooses one.
  EnvironmentFile: A file in S3 with one `VARIABLE=VALUE` per line; its name ends in `.env`. Lines that begin with `#` are comments. On Fargate it needs Linux platform 1.4.0 or later.
  EnvironmentFile.type: The kind of file; `s3` is the only one.
  EnvironmentFile.value: The ARN of the object in S3.
  EnvironmentFileType: Where an environment file lies.
  EnvironmentFileType.s3: An object in Amazon S3.
  EphemeralStorage: Storage that lasts as long as a task on Fargate.
  EphemeralStorage.sizeInGiB: The total size in GiB, from 21 to 200.
  FSxWindowsFileServerAuthorizationConfig: How a task logs in to FSx for Windows File Server.
  FSxWindowsFileServerAuthorizationConfig.credentialsParameter: The ARN of the Secrets Manager secret or the SSM parameter that holds the credentials.
  FSxWindowsFileServerAuthorizationConfig.domain: The fully qualified name of the Active Directory domain, managed by AWS or self-hosted on EC2.
  FSxWindowsFileServerVolumeConfiguration: A volume on Amazon FSx for Windows File Server.
  FSxWindowsFileServerVolumeConfiguration.authorizationConfig: The domain and the credentials for the mount.
  FSxWindowsFileServerVolumeConfiguration.fileSystemId: The id of the FSx file system.
  FSxWindowsFileServerVolumeConfiguration.rootDirectory: The directory of the file system to mount.
  FirelensConfiguration: Makes a container the log router for the others (FireLens).
  FirelensConfiguration.options: Settings of the router: `enable-ecs-log-metadata` (`true` or `false`), `config-file-type` (`s3` or `file`; Fargate takes only `file`) and `config-file-value` (the ARN or path of the configuration).
  FirelensConfiguration.type: The program that routes the logs.
  FirelensConfigurationType: The program that routes logs for FireLens.
  FirelensConfigurationType.fluentbit: Fluent Bit.
  FirelensConfigurationType.fluentd: Fluentd.
  HealthCheck: A command that ECS runs in a container to see whether it is healthy; it overrides the image's own. Needs container agent 1.17.0 or Fargate platform 1.1.0.
  HealthCheck.command: The command: `CMD` with program and arguments, or `CMD-SHELL` with one line for the container's shell; without either it is taken as `CMD`. Exit code 0 means healthy.
  HealthCheck.interval: The seconds between two checks, from 5 to 300. Default: 30.
  HealthCheck.retries: How many failures in a row make the container unhealthy, from 1 to 10. Default: 3.
  HealthCheck.startPeriod: The seconds after the start in which failures do not count, from 0 to 300; they count again once a check has succeeded. Default: no such time.
  HealthCheck.timeout: The seconds after which a check counts as failed, from 2 to 60. Default: 5.
  HostEntry: An entry of a container's /etc/hosts.
  HostEntry.hostname: The name to resolve.
  HostEntry.ipAddress: The address that the name resolves to.
  HostVolumeProperties: A directory of the instance that containers mount (a bind mount).
  HostVolumeProperties.sourcePath: The directory on the instance, created if it does not exist and kept until somebody deletes it. Default: Docker chooses one, which may not outlive the containers. Not supported on Fargate.
  InferenceAccelerator: An Elastic Inference accelerator. The service is retired.
  InferenceAccelerator.deviceName: The name by which a container asks for the accelerator in `resourceRequirements`.
  InferenceAccelerator.deviceType: The Elastic Inference accelerator type.
  IpcMode: The IPC namespace that containers share.
  IpcMode.host: That of the instance, and so that of other tasks with this mode; a heightened risk.
  IpcMode.none: None: each container has a private one.
  IpcMode.task: One for the containers of the task.
  IsolationMode: What separates a task from others on the same Managed Instance.
  IsolationMode.CONFIDENTIAL_SANDBOX: A Nitro Sandbox with cryptographic attestation, closed to the host as well.
  IsolationMode.ISOLATED_SANDBOX: A lightweight virtual machine of its own (Nitro Sandbox); no other task reaches its memory or storage.
  IsolationMode.SHARED: Nothing beyond containers; tasks share the instance. The default.
  KernelCapabilities: Linux capabilities that differ from Docker's defaults. Names as in capabilities(7) without `CAP_`, or `ALL`. Ignored for privileged containers.
  KernelCapabilities.add: Capabilities that the container gets in addition. Fargate allows only `SYS_PTRACE`, on platform 1.4.0 or later.
  KernelCapabilities.drop: Capabilities that the container loses. They are dropped before those in `add` are added.
  KeyValuePair: A name with its value: an environment variable or a property of a proxy.
  KeyValuePair.name: The name of the variable or property.
  KeyValuePair.value: Its value, always text.
  LinuxParameters: Settings that only Linux containers have.
  LinuxParameters.capabilities: Linux capabilities to add to or drop from Docker's defaults.
  LinuxParameters.devices: Devices of the instance that the container can use. Not supported on Fargate. Docker: `--device`.
  LinuxParameters.initProcessEnabled: Whether an init process forwards signals and reaps processes in the container. Docker: `--init`.
  LinuxParameters.maxSwap: The swap in MiB that the container can use; 0 is none. Default: as the instance is set. Not supported on Fargate.
  LinuxParameters.sharedMemorySize: The size of /dev/shm in MiB. Not supported on Fargate. Docker: `--shm-size`.
  LinuxParameters.swappiness: How readily memory is swapped out, from 0 (only if unavoidable) to 100. Default: 60. Ignored without `maxSwap`; not supported on Fargate or Amazon Linux 2023.
  LinuxParameters.tmpfs: File systems in memory to mount in the container. Docker: `--tmpfs`.
  LogConfiguration: Where a container's output goes. On EC2 the agent must list the driver in ECS_AVAILABLE_LOGGING_DRIVERS.
  LogConfiguration.logDriver: The log driver. Fargate has `awslogs`, `splunk` and `awsfirelens`; Managed Instances also `json-file`; EC2 has all of them.
  LogConfiguration.options: Settings of the driver. `awslogs` needs `awslogs-group` and `awslogs-region`, on Fargate also `awslogs-stream-prefix`; `splunk` needs `splunk-token` and `splunk-url`. All take `mode` (default: `non-blocking`) and `max-buffer-size` (default: `10m`).
  LogConfiguration.secretOptions: Settings of the driver whose values are secrets.
  LogDriver: A driver that takes a container's output.
  LogDriver.awsfirelens: The task's own log router container (FireLens).
  LogDriver.awslogs: Amazon CloudWatch Logs.
  LogDriver.fluentd: A Fluentd endpoint.
  LogDriver.gelf: A Graylog or Logstash endpoint (GELF).
  LogDriver.journald: The systemd journal of the instance.
  LogDriver.json-file: JSON files on the instance.
  LogDriver.splunk: Splunk's HTTP Event Collector.
  LogDriver.syslog: The syslog of the instance or a remote one.
  MountPoint: Where a container mounts a volume of the task.
  MountPoint.containerPath: The path in the container; registration refuses a mount point without it.
  MountPoint.readOnly: Whether the container can only read the volume. Default: `false`.
  MountPoint.sourceVolume: The name of the volume, as `volumes` has it.
  NetworkMode: How the containers of a task are connected.
  NetworkMode.awsvpc: An elastic network interface of the task's own; the only mode on Fargate.
  NetworkMode.bridge: Docker's virtual network on each instance; ports are mapped to host ports.
  NetworkMode.host: The network of the instance itself, without mapping: the same host port serves one task per instance.
  NetworkMode.none: No connection to the outside; port mappings are refused.
  NvidiaMpsAllocation: A container's part of a GPU that it shares through NVIDIA Multi-Process Service (MPS).
  NvidiaMpsAllocation.maxComputePercent: The most of the GPU's compute capacity that the container can use, in percent; a limit, not a reservation. Default: that of the MPS server, normally 100.
  NvidiaMpsAllocation.memory: The GPU memory in MiB. All containers of a task that share get the same GPU, which must have room for them together.
  OSFamily: An operating system that tasks run on.
  PidMode: The process namespace that containers share.
  PidMode.host: That of the instance, and so that of other tasks with this mode; a heightened risk. Not on Fargate.
  PidMode.task: One for the containers of the task.
  PortMapping: A port of a container and the port of the instance that leads to it.
  PortMapping.appProtocol: The application protocol for Service Connect. Default: plain TCP. It cannot be changed for an existing service.
  PortMapping.containerPort: The port in the container. With network mode `bridge` and no `hostPort`, the instance picks a free host port for it.
  PortMapping.containerPortRange: Several ports at once, such as `8000-8010`, from 1 to 65535, at most 100 ranges in a container without overlap. Only with network mode `bridge` or `awsvpc`; needs container agent 1.67.0.
  PortMapping.hostPort: The port of the instance. With network mode `awsvpc` or `host` it must equal `containerPort` or be absent; with `bridge`, 0 or absence means a port from the ephemeral range. Absent with `containerPortRange`.
  PortMapping.name: The name that Service Connect and VPC Lattice use. Up to 64 lowercase letters, digits, underscores and hyphens, not beginning with a hyphen.
  PortMapping.protocol: The transport protocol, in lower case. Default: `tcp`.
  ProxyConfiguration: The App Mesh proxy of a task.
  ProxyConfiguration.containerName: The name of the container that is the proxy.
  ProxyConfiguration.properties: Network settings: `IgnoredUID` or `IgnoredGID`, `AppPorts`, `ProxyIngressPort`, `ProxyEgressPort`, `EgressIgnoredPorts` and `EgressIgnoredIPs`.
  ProxyConfiguration.type: The kind of proxy; `APPMESH` is the only one.
  ProxyConfigurationType: The kind of a proxy.
  ProxyConfigurationType.APPMESH: AWS App Mesh.
  RepositoryCredentials: The credentials of a private registry.
  RepositoryCredentials.credentialsParameter: The ARN of the Secrets Manager secret; its name is enough for a secret in the task's own region.
  ResourceRequirement: A GPU, Neuron device or accelerator for a container.
  ResourceRequirement.sharingStrategy: How a GPU is shared; only for `GPU`, and instead of `value`. Default: the container has its GPUs to itself. On EC2 and Managed Instances, not with `EXTERNAL`.
  ResourceRequirement.type: The kind of resource.
  ResourceRequirement.value: How much: for `GPU` a number or `ALL`; for `NeuronDevice` always `ALL`; for `InferenceAccelerator` the `deviceName`. Required unless a `GPU` has a `sharingStrategy`.
  ResourceType: A kind of resource that a container can ask for.
  ResourceType.GPU: GPUs of the instance.
  ResourceType.InferenceAccelerator: An accelerator that the task lists in `inferenceAccelerators`. The service is retired.
  ResourceType.NeuronDevice: The Neuron devices of a Managed Instance; one container of a task can have them.
  RuntimePlatform: What a task runs on.
  RuntimePlatform.cpuArchitecture: The CPU architecture. `ARM64` is for Linux tasks on EC2, Managed Instances and Fargate.
  RuntimePlatform.operatingSystemFamily: The operating system.
  S3FilesVolumeConfiguration: A volume on Amazon S3 Files. The task must have a `taskRoleArn`.
  S3FilesVolumeConfiguration.accessPointArn: The full ARN of the S3 Files access point. With it, `rootDirectory` must be absent or `/`.
  S3FilesVolumeConfiguration.fileSystemArn: The full ARN of the S3 Files file system.
  S3FilesVolumeConfiguration.rootDirectory: The directory of the file system to mount. Default: `/`, which is required with an access point.
  S3FilesVolumeConfiguration.transitEncryptionPort: The port for encrypted data. Default: the S3 Files mount helper chooses one.
  Scope: How long a Docker volume lives.
  Scope.shared: Beyond the task.
  Scope.task: As long as the task.
  Secret: A value that ECS reads from Secrets Manager or the SSM Parameter Store.
  Secret.name: The name of the environment variable or log driver option that gets the value.
  Secret.valueFrom: The ARN of the Secrets Manager secret or the SSM parameter; its name is enough for a parameter in the task's own region.
  SharingStrategy: How a container shares a GPU with others; exactly one of the members.
  SharingStrategy.nvidiaMps: Shares through NVIDIA Multi-Process Service (MPS).
  SystemControl: A namespaced kernel parameter. With network mode `awsvpc` it applies to the whole task, as does an IPC one with IPC mode `task`. On Fargate only on Linux platform 1.4.0 or later.
  SystemControl.namespace: The kernel parameter: `net.…` (not with network mode `host`), or for IPC `fs.mqueue.…` or `kernel.msgmax`, `msgmnb`, `msgmni`, `sem`, `shmall`, `shmmax`, `shmmni`, `shm_rmid_forced` (not with IPC mode `host`).
  SystemControl.value: Its value, always text.
  Tag: A label of a resource. Keys and values are case-sensitive, and `aws:` in front is reserved.
  Tag.key: The name of the tag, up to 128 characters.
  Tag.value: The value of the tag, up to 256 characters.
  TaskDefinition: What RegisterTaskDefinition takes: the containers that run together as one task, and what they run on.
  TaskDefinition.containerDefinitions: The containers of the task, from 1 to 10.
  TaskDefinition.cpu: The CPU of the whole task as text, in CPU units (`1024`) or vCPUs (`1 vCPU`). Fargate requires one of its sizes; elsewhere it is optional, from 128 to 196608 units. Ignored for Windows containers.
  TaskDefinition.enableFaultInjection: Whether fault injection requests from the task's containers are accepted. Default: `false`.
  TaskDefinition.ephemeralStorage: More ephemeral storage than the default. Only for tasks on Fargate, Linux platform 1.4.0 or later.
  TaskDefinition.executionRoleArn: The ARN of the IAM role with which ECS itself acts for the task: to pull images, read secrets and write logs. Fargate requires it for private ECR images and for `awslogs`.
  TaskDefinition.family: The name that all revisions of the task definition share. Up to 255 letters, digits, hyphens and underscores.
  TaskDefinition.inferenceAccelerators: The Elastic Inference accelerators that containers ask for. The service is retired, and registration refuses the field.
  TaskDefinition.ipcMode: The IPC namespace that the containers share. Default: as the Docker daemon of the instance is set. Not supported on Fargate or for Windows containers.
  TaskDefinition.memory: The memory of the whole task as text, in MiB (`1024`) or GB (`1 GB`). Fargate requires one of the sizes that go with `cpu`; elsewhere it is optional. Ignored for Windows containers.
  TaskDefinition.networkMode: How the containers are connected. Default: `bridge`. Fargate requires `awsvpc`; on Windows instances use `awsvpc` or leave the field out.
  TaskDefinition.pidMode: The process namespace that the containers share. Default: each has its own. Fargate takes only `task`, on Linux platform 1.4.0 or later. Not supported for Windows containers.
  TaskDefinition.placementConstraints: Conditions that an instance must meet to run the task; at most 10 together with those given at run time. Not supported on Fargate.
  TaskDefinition.proxyConfiguration: The App Mesh proxy of the task. Only with network mode `awsvpc`; instances need container agent 1.26.0 or later.
  TaskDefinition.requiresCompatibilities: The launch types that ECS checks the definition against. Registration fails if it does not fit one of them.
  TaskDefinition.runtimePlatform: The operating system and the CPU architecture that the task runs on.
  TaskDefinition.tags: The tags of the task definition, from 1 to 50 if the field is there, each key once.
  TaskDefinition.taskRoleArn: The IAM role that the code in the containers acts as: its short name or full ARN. Every container of the task has its permissions.
  TaskDefinition.trustedExecutionConfiguration: How the task is isolated and attested. Only for Amazon ECS Managed Instances.
  TaskDefinition.volumes: The data volumes that the containers can mount by name.
  TaskDefinitionPlacementConstraint: A condition that an instance must meet to run the task. Not supported on Fargate.
  TaskDefinitionPlacementConstraint.expression: The condition in the cluster query language, such as `attribute:ecs.instance-type =~ t3.*`.
  TaskDefinitionPlacementConstraint.type: The kind of condition; `memberOf` is the only one.
  TaskDefinitionPlacementConstraintType: The kind of a placement constraint.
  TaskDefinitionPlacementConstraintType.memberOf: The instance must match an expression.
  Tmpfs: A file system in memory.
  Tmpfs.containerPath: The absolute path in the container.
  Tmpfs.mountOptions: Options of the mount, such as `ro`, `noexec` or `nosuid`.
  Tmpfs.size: The largest size in MiB.
  TransportProtocol: The transport protocol of a port mapping.
  TrustedExecutionConfiguration: How a task is isolated from other tasks on its instance, and attested. Only for Amazon ECS Managed Instances.
  TrustedExecutionConfiguration.attestationPolicy: The base64 text of the policy that says which containers may run and how. Required with `CONFIDENTIAL_SANDBOX`.
  TrustedExecutionConfiguration.isolationMode: What separates the task from others.
  Ulimit: A resource limit of a container.
  Ulimit.hardLimit: How far the soft limit can be raised, in the same unit.
  Ulimit.name: The resource that is limited.
  Ulimit.softLimit: The limit in force, in the resource's unit: bytes, seconds or a count.
  UlimitName: A resource that a container's processes can be limited in, as in getrlimit(2).
  UlimitName.core: Bytes of a core dump.
  UlimitName.cpu: Seconds of CPU time.
  UlimitName.data: Bytes of a data segment.
  UlimitName.fsize: Bytes of a file that is written.
  UlimitName.locks: The number of file locks.
  UlimitName.memlock: Bytes locked in memory.
  UlimitName.msgqueue: Bytes in POSIX message queues.
  UlimitName.nice: How far the nice value can be raised, as 20 minus the value.
  UlimitName.nofile: The number of open files.
  UlimitName.nproc: The number of processes and threads of the user.
  UlimitName.rss: Bytes in memory; without effect on current kernels.
  UlimitName.rtprio: The highest real-time priority.
  UlimitName.rttime: Microseconds of CPU time in real time without a blocking call.
  UlimitName.sigpending: The number of queued signals.
  UlimitName.stack: Bytes of a stack.
  VersionConsistency: Whether ECS resolves an image's tag to a digest.
  VersionConsistency.disabled: The image is pulled as it is written.
  VersionConsistency.enabled: All tasks of a deployment run the image that the tag named when it began.
  Volume: A data volume of a task: a name, and at most one of the kinds of storage. With none it is a directory of the host.
  Volume.configuredAtLaunch: Whether the storage, an Amazon EBS volume, is described when the service or task is created. At most one volume of a task definition can have it.
  Volume.dockerVolumeConfiguration: A volume that Docker manages. Not supported on Fargate.
  Volume.efsVolumeConfiguration: A volume on Amazon EFS.
  Volume.fsxWindowsFileServerVolumeConfiguration: A volume on Amazon FSx for Windows File Server.
  Volume.host: A directory of the instance (bind mount). Empty, it is one that Docker chooses.
  Volume.name: The name by which `mountPoints` refers to the volume. Up to 255 letters, digits, hyphens and underscores. Required for EFS, S3 Files and volumes configured at launch.
  Volume.s3filesVolumeConfiguration: A volume on Amazon S3 Files.
  VolumeFrom: Another container whose volumes a container mounts.
  VolumeFrom.readOnly: Whether the volumes can only be read. Default: `false`.
  VolumeFrom.sourceContainer: The name of the other container, in the same task definition.
  """#
