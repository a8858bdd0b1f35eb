/// A set of small numbers that is cleared and asked for membership in constant time, and walked in the order
/// of insertion (Briggs and Torczon's sparse set). No expression has more states than the numbers have room for.
struct StateSet {
  private var members: [UInt16] = []
  private var positions: [UInt16] = []
  private(set) var count = 0

  /// Empties the set, which takes numbers below `capacity` then.
  mutating func clear(capacity: Int) {
    count = 0
    guard members.count < capacity else { return }
    members = Array(repeating: 0, count: capacity)
    positions = Array(repeating: 0, count: capacity)
  }

  subscript(position: Int) -> Int { Int(members[position]) }

  /// Returns whether `member` was not there before.
  mutating func insert(_ member: Int) -> Bool {
    let position = Int(positions[member])
    if position < count, members[position] == member { return false }
    members[count] = UInt16(member)
    positions[member] = UInt16(count)
    count += 1
    return true
  }

  mutating func removeAll() {
    count = 0
  }
}
