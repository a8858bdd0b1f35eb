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
    mounts = NameTable(of: containers.knownElements(), isShared: true) {
      $0.mountPoints.knownElements()
    } by: {
      $0.name(in: \.sourceVolume).value
    }
    func isReadOnly(_ mount: Int) -> Bool? {
      let mount: Located<MountPoint> = task.object(mount)
      return mount.readOnly.or(false)
    }
    writableMounts = mounts.filter { isReadOnly($0) == false }
    readOnlyMounts = mounts.filter { isReadOnly($0) == true }
  }

  /// Whether a container mounts the volume; nil where that is not known.
  func contains(_ volume: Located<Volume>) -> Bool? {
    find(volume, in: mounts, isComplete: isComplete)
  }

  /// Whether a container mounts the volume so that it can write; nil where that is not known.
  func areWritable(_ volume: Located<Volume>) -> Bool? {
    find(volume, in: writableMounts, isComplete: isComplete && knowsWritable)
  }

  /// Whether a container mounts the volume with `readOnly`; nil where that is not known.
  func areReadOnly(_ volume: Located<Volume>) -> Bool? {
    find(volume, in: readOnlyMounts, isComplete: isComplete && knowsWritable)
  }

  private func find(_ volume: Located<Volume>, in mounts: NameTable, isComplete: Bool) -> Bool? {
    guard let name = volume.name(in: \.name).value else { return nil }
    return mounts.first(name, of: volume.storage) != nil ? true : isComplete ? false : nil
  }
}
