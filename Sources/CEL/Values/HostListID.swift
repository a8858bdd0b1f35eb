/// A list that stays with the host, which supplies count and elements on demand.
public struct HostListID: Hashable, Sendable {
  /// What sort of list this is; the host's own number.
  public let kind: Int
  /// Which list of that sort; the host's own number.
  public let index: Int

  /// Names list number `index` among those of sort `kind`.
  public init(kind: Int, index: Int) {
    self.kind = kind
    self.index = index
  }
}
