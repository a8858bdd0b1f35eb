extension VolumeFrom {
  /// What rules can read of volumes from another container besides the fields.
  public static let facts: [Fact] = [
    fact("source", derive: { volumes, tables in tables.container(named: volumes.sourceContainer) })
  ]
}
