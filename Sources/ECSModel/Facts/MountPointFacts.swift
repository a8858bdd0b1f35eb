extension MountPoint {
  /// What rules can read of a mount point besides its fields.
  public static let facts: [Fact] = [
    fact("volume", derive: { mount, tables in tables.volume(named: mount.sourceVolume) }),
    fact("earlierAtPath", derive: { mount, tables in tables.references.earlierAtPath(of: mount) }),
  ]
}

extension Located<MountPoint> {
  /// The path in the container, without slashes at the end: Docker takes `/data` and `/data/` for the same.
  var cleanPath: Field<String> {
    self.containerPath.understood { path in
      let end = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }
      return end.map { String(path[...$0]) } ?? path
    }
  }
}
