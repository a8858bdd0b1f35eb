/// How the containers of a task mount its volumes, by the volumes' names.
struct MountedVolumes {
  private let mounts: NameTable
  private let writableMounts: NameTable
  private let readOnlyMounts: NameTable

  /// Whether all mounts are known.
  private var isComplete: Bool

  /// Whether `readOnly` of all mounts is known.
  private var knowsWritable = true

  init(_ task: Located<TaskDefinition>) {
    let containers = task.containerDefinitions
    isComplete = containers.isWhollyKnown()
    for container in containers.knownElements() where !container.mountPoints.isAbsent {
      if !container.mountPoints.isWhollyKnown() { isComplete = false }
      for mount in container.mountPoints.knownElements() where !mount.sourceVolume.isAbsent {
        if mount.sourceVolume.value == nil {
          isComplete = false
        } else if mount.readOnly.or(false) == nil {
          knowsWritable = false
        }
      }
    }
    mounts = Self.table(of: containers) { _ in true }
    writableMounts = Self.table(of: containers) { $0.readOnly.or(false) == false }
    readOnlyMounts = Self.table(of: containers) { $0.readOnly.or(false) == true }
  }

  private static func table(
    of containers: Field<LocatedList<ContainerDefinition>>, where isMeant: (Located<MountPoint>) -> Bool
  ) -> NameTable {
    NameTable(of: containers.knownElements(), isShared: true) {
      $0.mountPoints.knownElements()
    } by: {
      isMeant($0) ? $0.sourceVolume.value : nil
    }
  }

  /// Whether a container mounts the volume; nil where that is not known.
  func contains(_ volume: Located<Volume>) -> Bool? {
    volume.name.value.flatMap { mounts.first($0) != nil ? true : isComplete ? false : nil }
  }

  /// Whether a container mounts the volume so that it can write; nil where that is not known.
  func areWritable(_ volume: Located<Volume>) -> Bool? {
    volume.name.value.flatMap {
      writableMounts.first($0) != nil ? true : isComplete && knowsWritable ? false : nil
    }
  }

  /// Whether a container mounts the volume with `readOnly`; nil where that is not known.
  func areReadOnly(_ volume: Located<Volume>) -> Bool? {
    volume.name.value.flatMap {
      readOnlyMounts.first($0) != nil ? true : isComplete && knowsWritable ? false : nil
    }
  }
}
