/// A map with string keys that stays with the host, which answers look-ups on demand.
public struct HostMapID: Hashable, Sendable {
  /// What sort of map this is; the host's own number.
  public let kind: Int
  /// Which map of that sort; the host's own number.
  public let index: Int

  /// Names map number `index` among those of sort `kind`.
  public init(kind: Int, index: Int) {
    self.kind = kind
    self.index = index
  }
}
