/// Names one structure type of the host, as the host numbers them.
public struct StructureID: Hashable, Sendable {
  /// The host's number for the structure; any value, compared only for equality.
  public let rawValue: Int

  /// Wraps the host's number for a structure.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }
}
