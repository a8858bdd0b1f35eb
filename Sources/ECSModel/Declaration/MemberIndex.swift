/// Finds the members of a structure by their names.
///
/// Names fall into buckets by their length and their ends, which tell nearly all of them apart.
struct MemberIndex: Sendable {
  private static let bucketCount = 64
  private static let none = UInt8.max

  /// The first member of each bucket, then the member that follows each one in its bucket.
  private var links: [UInt8]

  init(of members: [MemberShape]) {
    links = members.isEmpty ? [] : Array(repeating: Self.none, count: Self.bucketCount + members.count)
    links.withUnsafeMutableBufferPointer { links in
      for member in members.indices {
        let bucket = Self.bucket(of: members[member].name.bytes)
        links[Self.bucketCount + member] = links[bucket]
        links[bucket] = UInt8(truncatingIfNeeded: member)
      }
    }
  }

  /// The member in the bucket of a name that is the one.
  @inline(__always)
  func first(for name: UnsafeBufferPointer<UInt8>, where isMeant: (Int) -> Bool) -> Int? {
    guard !links.isEmpty else { return nil }
    var member = links[Self.bucket(of: name)]
    while member != Self.none {
      if isMeant(Int(member)) { return Int(member) }
      member = links[Self.bucketCount + Int(member)]
    }
    return nil
  }

  private static func bucket(of name: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = name.first, let last = name.last else { return 0 }
    return (name.count &* 5 &+ Int(first) &* 3 &+ Int(last)) & (bucketCount - 1)
  }
}
