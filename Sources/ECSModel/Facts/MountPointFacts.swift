extension MountPoint {
  /// What rules can read of a mount point besides its fields.
  public static let facts: [Fact] = [
    fact("volume", derive: { mount, tables in tables.volume(named: mount.sourceVolume) }),
    fact("earlierAtPath", derive: { mount, tables in tables.references.earlierAtPath(of: mount) }),
  ]
}

extension Located<MountPoint> {
  /// The path in the container, without slashes at the end: Docker takes `/data` and `/data/` for the same.
  var cleanPath: LocatedName? {
    let slot = storage.objects[index].firstSlot + MountPoint.members.containerPath.index
    return storage.withText(at: slot) { path in
      let end = path.lastIndex { $0 != UInt8(ascii: "/") }
      return LocatedName(end.map { path[...$0] } ?? path, at: slot)
    }
  }
}
