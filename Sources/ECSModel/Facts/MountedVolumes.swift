/// How the containers of a task mount its volumes, by the volumes' names.
struct MountedVolumes {
  /// What is known of the mounts of one name.
  private struct Mounts {
    var areReadOnly = false
    var areWritable = false
  }

  private var mounts: [String: Mounts] = [:]

  /// Whether all mounts are known.
  private var isComplete: Bool

  /// Whether `readOnly` of all mounts is known.
  private var knowsWritable = true

  init(_ task: Located<TaskDefinition>) {
    isComplete = task.containerDefinitions.value?.allValues != nil
    for container in task.containerDefinitions.known() where !container.mountPoints.isAbsent {
      if container.mountPoints.value?.allValues == nil { isComplete = false }
      for mount in container.mountPoints.known() where !mount.sourceVolume.isAbsent { note(mount) }
    }
  }

  private mutating func note(_ mount: Located<MountPoint>) {
    guard let name = mount.sourceVolume.value else {
      isComplete = false
      return
    }
    var known = mounts[name] ?? Mounts()
    switch mount.readOnly.or(false) {
    case true?: known.areReadOnly = true
    case false?: known.areWritable = true
    case nil: knowsWritable = false
    }
    mounts[name] = known
  }

  /// Whether a container mounts the volume; nil where that is not known.
  func contains(_ volume: Located<Volume>) -> Bool? {
    volume.name.value.flatMap { mounts[$0] != nil ? true : isComplete ? false : nil }
  }

  /// Whether a container mounts the volume so that it can write; nil where that is not known.
  func areWritable(_ volume: Located<Volume>) -> Bool? {
    volume.name.value.flatMap {
      mounts[$0]?.areWritable == true ? true : isComplete && knowsWritable ? false : nil
    }
  }

  /// Whether a container mounts the volume with `readOnly`; nil where that is not known.
  func areReadOnly(_ volume: Located<Volume>) -> Bool? {
    volume.name.value.flatMap {
      mounts[$0]?.areReadOnly == true ? true : isComplete && knowsWritable ? false : nil
    }
  }
}
