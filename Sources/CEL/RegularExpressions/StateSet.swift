/// A set of small numbers that is cleared and asked for membership in constant time, and walked in the order
/// of insertion (Briggs and Torczon's sparse set).
struct StateSet {
  private var members: [Int]
  private var positions: [Int]
  private(set) var count = 0

  /// An empty set of numbers below `capacity`.
  init(capacity: Int) {
    members = Array(repeating: 0, count: capacity)
    positions = Array(repeating: 0, count: capacity)
  }

  subscript(position: Int) -> Int { members[position] }

  /// Returns whether `member` was not there before.
  mutating func insert(_ member: Int) -> Bool {
    let position = positions[member]
    if position < count, members[position] == member { return false }
    members[count] = member
    positions[member] = count
    count += 1
    return true
  }

  mutating func removeAll() {
    count = 0
  }
}
