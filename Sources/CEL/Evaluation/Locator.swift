/// Where a value comes from, as far as the evaluator can tell.
public enum Locator: Equatable, Sendable {
  /// The value of the host's variable in `slot`.
  case variable(slot: Int)
  /// A member of an object, whether present or not.
  case member(of: ObjectID, index: Int)
  /// An element of a host list; the index is within its bounds.
  case element(of: HostListID, index: Int)
  /// The value under a key of a host map, whether present or not.
  case entry(of: HostMapID, key: String)
  /// An object as a whole.
  case object(ObjectID)
  /// Nowhere, or it cannot be told.
  case unknown
}
