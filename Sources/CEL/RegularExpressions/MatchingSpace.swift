/// What matching works with, kept from one match to the next to save making it.
struct MatchingSpace {
  /// The states to be advanced by the next scalar.
  var current = StateSet()
  /// Those after it.
  var following = StateSet()
  /// States that are to be looked at.
  var pending: [Int] = []

  /// Empties everything; states are below `capacity` then.
  mutating func clear(capacity: Int) {
    current.clear(capacity: capacity)
    following.clear(capacity: capacity)
    pending.removeAll(keepingCapacity: true)
  }
}
