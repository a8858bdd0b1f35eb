extension Volume {
  /// What rules can read of a volume besides its fields.
  public static let facts: [Fact] = [
    fact("configurations") { $0.configurations },
    fact("earlierAtLaunch", derive: { volume, tables in tables.references.earlierAtLaunch(of: volume) }),
    fact("earlierNamesake", derive: { volume, tables in tables.references.earlierNamesake(of: volume) }),
    fact(
      "isMounted",
      derive: { volume, tables in known(tables.references.mountedVolumes.contains(volume)) }),
    fact(
      "isMountedReadOnly",
      derive: { volume, tables in known(tables.references.mountedVolumes.areReadOnly(volume)) }),
    fact(
      "isMountedWritable",
      derive: { volume, tables in known(tables.references.mountedVolumes.areWritable(volume)) }),
  ]

  private static func known(_ answer: Bool?) -> Field<Bool> { answer.map(Field.value) ?? .unresolved }
}

extension Located<Volume> {
  /// The members that say what kind of volume it is. An empty `host` is the same as none, and so is
  /// `configuredAtLaunch` where it is false (API model: `Volume`).
  var configurations: [String]? {
    var names: [String] = []
    switch self.host {
    case .value(let host): if !host.sourcePath.isAbsent { names.append("host") }
    case .unresolved, .invalid: return nil
    case .absent: break
    }
    if !self.dockerVolumeConfiguration.isAbsent { names.append("dockerVolumeConfiguration") }
    if !self.efsVolumeConfiguration.isAbsent { names.append("efsVolumeConfiguration") }
    if !self.s3filesVolumeConfiguration.isAbsent { names.append("s3filesVolumeConfiguration") }
    if !self.fsxWindowsFileServerVolumeConfiguration.isAbsent {
      names.append("fsxWindowsFileServerVolumeConfiguration")
    }
    guard let isConfiguredAtLaunch = self.configuredAtLaunch.or(false) else { return nil }
    if isConfiguredAtLaunch { names.append("configuredAtLaunch") }
    return names
  }
}
