/// How much text the readers take before they stop with an issue.
public struct Limits: Sendable {
  /// The most bytes that a source may have; at most 4 GiB whatever is asked for.
  public var bytes: Int

  /// How many collections may stand inside each other, those that YAML aliases bring along included.
  public var depth: Int

  /// How many nodes YAML aliases may add, counting the nodes of an anchor again for each of its aliases.
  public var aliasedNodes: Int

  /// How many issues are listed before a last one says that there are more.
  public var issues: Int

  /// Makes limits. The defaults are far above any real task definition, which ECS itself caps at 64 KiB.
  public init(
    bytes: Int = 32 << 20, depth: Int = 200, aliasedNodes: Int = 1_000_000, issues: Int = 1_000
  ) {
    self.bytes = bytes
    self.depth = depth
    self.aliasedNodes = aliasedNodes
    self.issues = issues
  }
}
