extension TaskDefinition {
  /// What rules can read of a task definition besides its fields.
  public static let facts: [Fact] = [
    fact("requiresFargate") { $0.requires(.fargate) },
    fact("requiresEC2") { $0.requires(.ec2) },
    fact("requiresExternal") { $0.requires(.external) },
    fact("requiresManagedInstances") { $0.requires(.managedInstances) },
    fact("effectiveNetworkMode") { $0.effectiveNetworkMode?.rawValue },
    fact("isWindows") { $0.isWindows },
    fact("isSurelyFargate") { $0.requires(.fargate) == true },
    fact("isSurelyWindows") { $0.isWindows == true },
    fact("effectiveCPUArchitecture", derive: { task, _ in task.effectiveCPUArchitecture }),
    fact("cpuUnits", derive: { task, _ in task.cpuUnits }),
    fact("memoryMiB", derive: { task, _ in task.memoryMiB }),
    fact("isFargateCPU") { $0.isFargateCPU },
    fact("isFargateSize") { $0.isFargateSize },
    fact("fargateCPUChoices") { $0.fargateCPUChoices },
    fact("fargateMemoryChoices") { $0.fargateMemoryChoices },
    fact("reservationSum") { $0.sum { $0.memoryReservation } },
    fact("containerCPUSum") { $0.sum { $0.cpu } },
    fact("requestSize") { $0.requestSize },
    fact("isLong") { $0.storage.isLong },
    fact("account") { $0.roleOwner?.account },
    fact("partition") { $0.roleOwner?.partition },
    fact("logRouter", derive: { _, tables in tables.references.logRouter }),
    fact("executionRoleNeeds") { $0.executionRoleNeeds },
  ]
}

extension Located<TaskDefinition> {
  /// Whether ECS validates the definition for this launch type. False where `requiresCompatibilities` is absent:
  /// ECS then validates against none.
  public func requires(_ compatibility: Compatibility) -> Bool? {
    switch self.requiresCompatibilities {
    case .absent: return false
    case .unresolved, .invalid: return nil
    case .value(let list):
      let isNamed = compatibility.rawValue.withBytes { name in
        list.range.contains { slot in
          storage.withText(at: slot) { $0.hasSameBytes(as: name) } ?? false
        }
      }
      if isNamed { return true }
      return list.isWhollyKnown ? false : nil
    }
  }

  /// The network mode that ECS assumes: `bridge` where none is given (API model: `networkMode`). Unknown for
  /// Managed Instances, for which the developer guide names `awsvpc` as the default.
  var effectiveNetworkMode: NetworkMode? {
    if self.networkMode.isAbsent, requires(.managedInstances) == true { return nil }
    return self.networkMode.or(.bridge)
  }

  /// Whether the task is for Windows. Unknown where no platform is given and Fargate is not required, since
  /// EC2 instances of either kind could run it; Fargate assumes Linux.
  var isWindows: Bool? {
    guard let platform = self.runtimePlatform.value else {
      return self.runtimePlatform.isAbsent && requires(.fargate) == true ? false : nil
    }
    // Only which of the two it is; there are many versions of Windows.
    switch platform.text(of: \.operatingSystemFamily, { $0.isText("LINUX") }) {
    case .value(let isLinux): return !isLinux
    case .absent: return requires(.fargate) == true ? false : nil
    case .unresolved, .invalid: return nil
    }
  }

  /// The processors that the task runs on: what `runtimePlatform` says, on Fargate X86_64 where it says nothing.
  /// Absent elsewhere, since instances of either kind could run it.
  var effectiveCPUArchitecture: Field<String> {
    let said = self.runtimePlatform.flatMap { $0.cpuArchitecture }
    guard said.isAbsent else { return said.understood { $0.rawValue } }
    return switch requires(.fargate) {
    case true?: .value(CPUArchitecture.x86_64.rawValue)
    case false?: .absent
    case nil: .unresolved
    }
  }

  /// The task's CPU in CPU units; invalid where ECS would not understand the text.
  public var cpuUnits: Field<Int> { self.cpu.understood(TaskSize.cpuUnits) }

  /// The task's memory in MiB; invalid where ECS would not understand the text.
  var memoryMiB: Field<Int> { self.memory.understood(TaskSize.mebibytes) }

  /// The sizes that the task can have on Fargate, by CPU.
  public var fargateSizes: [FargateSize] {
    isWindows == true ? FargateSize.all.filter(\.takesWindows) : FargateSize.all
  }

  private var fargateSizeOfCPU: FargateSize? {
    guard let cpu = cpuUnits.value, let size = FargateSize.all.first(where: { $0.cpu == cpu }) else {
      return nil
    }
    return size.takesWindows || isWindows != true ? size : nil
  }

  var isFargateCPU: Bool? { cpuUnits.value.map { _ in fargateSizeOfCPU != nil } }

  /// Whether CPU and memory are one of Fargate's sizes; unknown where the CPU alone is none.
  var isFargateSize: Bool? {
    guard let size = fargateSizeOfCPU, let memory = memoryMiB.value else { return nil }
    return size.memory.contains(memory)
  }

  var fargateCPUChoices: String? {
    let choices = fargateSizes.map { String($0.cpu) }
    return choices.dropLast().joined(separator: ", ") + " or " + (choices.last ?? "")
  }

  var fargateMemoryChoices: String? { fargateSizeOfCPU?.memoryInWords }

  /// The sum of one number over all containers, absent ones counting zero; unknown where one is unknown.
  func sum(of number: (Located<ContainerDefinition>) -> Field<Int>) -> Int? {
    guard self.containerDefinitions.isWhollyKnown() else { return nil }
    var sum = 0
    for container in self.containerDefinitions.knownElements() {
      guard let number = number(container).or(0) else { return nil }
      sum += number
    }
    return sum
  }

  /// The bytes of the definition as a request.
  var requestSize: Int { storage.requestSize }
}

extension Field {
  /// A field of the value.
  func flatMap<Result>(_ field: (Value) -> Field<Result>) -> Field<Result> {
    switch self {
    case .absent: .absent
    case .value(let value): field(value)
    case .unresolved: .unresolved
    case .invalid: .invalid
    }
  }

  /// What becomes of the value.
  func map<Result>(_ transform: (Value) -> Result) -> Field<Result> { flatMap { .value(transform($0)) } }

  /// What `find` finds in the value; absent where there is no value, or nothing in it.
  func found<Result>(_ find: (Value) -> Result?) -> Field<Result> {
    switch self {
    case .absent, .invalid: .absent
    case .value(let value): find(value).map(Field<Result>.value) ?? .absent
    case .unresolved: .unresolved
    }
  }

  /// The value as `understand` reads it; invalid where it cannot.
  func understood<Result>(_ understand: (Value) -> Result?) -> Field<Result> {
    switch self {
    case .absent: .absent
    case .value(let value): understand(value).map(Field<Result>.value) ?? .invalid
    case .unresolved: .unresolved
    case .invalid: .invalid
    }
  }
}
