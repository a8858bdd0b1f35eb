/// Finds the name that somebody meant by one that does not exist.
public enum Spelling {
  /// The longest name, in bytes, that another one is suggested for.
  private static let longestName = 200

  /// Whether two names are the same but for case and separators: `MemoryReservation`, `memory_reservation` and
  /// `memoryReservation` are.
  public static func areAlike(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var (left, right) = (0, 0)
    while true {
      while left < one.count, isSeparator(one[left]) { left += 1 }
      while right < other.count, isSeparator(other[right]) { right += 1 }
      guard left < one.count, right < other.count else { return left == one.count && right == other.count }
      guard lowered(one[left]) == lowered(other[right]) else { return false }
      left += 1
      right += 1
    }
  }

  /// A name in lower case without separators.
  private struct Folded {
    private let name: String
    /// The number of its bytes.
    let count: Int
    /// One bit for each byte that is in it. Different bytes may share one.
    let letters: UInt64

    init(_ name: String) {
      self.name = name
      var count = 0
      var letters: UInt64 = 0
      for byte in name.utf8 where !isSeparator(byte) {
        count += 1
        letters |= 1 &<< UInt64(lowered(byte))
      }
      self.count = count
      self.letters = letters
    }

    /// The name itself. Most are told apart without it.
    var bytes: [UInt8] {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      for byte in name.utf8 where !isSeparator(byte) { bytes.append(lowered(byte)) }
      return bytes
    }

    /// How many edits it takes at least to make one name of the other: none brings in more than one letter that only
    /// one of them has, or takes out more.
    func leastDistance(to other: Folded) -> Int {
      max(
        abs(count - other.count), (letters & ~other.letters).nonzeroBitCount,
        (other.letters & ~letters).nonzeroBitCount)
    }
  }

  /// The candidate that is plausibly meant: the same but for case and separators, else the closest one
  /// within a third of the name's length.
  public static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Folded(name)
    // Comparing takes time that grows with the square, and nobody mistypes a name like that.
    guard wanted.count <= longestName else { return nil }
    let wantedBytes = wanted.bytes
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let limit = min(max(1, wanted.count / 3), (best?.distance ?? .max) - 1)
      let folded = Folded(candidate)
      guard wanted.leastDistance(to: folded) <= limit else { continue }
      if let distance = distance(from: wantedBytes, to: folded.bytes, atMost: limit) {
        best = (candidate, distance)
        if distance == 0 { break }
      }
    }
    return best?.candidate
  }

  /// The only candidate that begins or ends with the name: `containerName` for `name`, `ipAddress` for `ip`.
  public static func extended(from name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Folded(name)
    guard wanted.count >= 2 else { return nil }
    let wantedBytes = wanted.bytes
    let longer = candidates.filter { candidate in
      let folded = Folded(candidate)
      guard wanted.letters & ~folded.letters == 0 else { return false }
      let bytes = folded.bytes
      return bytes.starts(with: wantedBytes) || bytes.suffix(wanted.count).elementsEqual(wantedBytes)
    }
    return longer.count == 1 ? longer.first : nil
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two texts; nil when it
  /// is above `limit`.
  static func distance(from left: [UInt8], to right: [UInt8], atMost limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var beforePrevious = Array(repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    var current = beforePrevious
    for row in left.indices {
      current[0] = row + 1
      var least = row + 1
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      // A swap may still lead past this row from the one before it, which is at most one better.
      if least > limit + 1 { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
