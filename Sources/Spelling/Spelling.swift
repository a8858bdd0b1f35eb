/// Finds the name that somebody meant by one that does not exist.
public enum Spelling {
  /// The longest name, in bytes, that another one is suggested for.
  private static let longestName = 200

  /// The name in lower case without separators: equal for `MemoryReservation`, `memory_reservation` and
  /// `memoryReservation`.
  public static func folded(_ name: String) -> String {
    String(decoding: foldedBytes(of: name), as: UTF8.self)
  }

  private static func foldedBytes(of name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 where byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") {
      bytes.append(lowered(byte))
    }
    return bytes
  }

  /// The candidate that is plausibly meant: the same but for case and separators, else the closest one
  /// within a third of the name's length.
  public static func closest(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = foldedBytes(of: name)
    // Comparing takes time that grows with the square, and nobody mistypes a name like that.
    guard wanted.count <= longestName else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != name {
      let limit = min(max(1, wanted.count / 3), (best?.distance ?? .max) - 1)
      if let distance = distance(from: wanted, to: foldedBytes(of: candidate), atMost: limit) {
        best = (candidate, distance)
        if distance == 0 { break }
      }
    }
    return best?.candidate
  }

  /// The only candidate that begins or ends with the name: `containerName` for `name`, `ipAddress` for `ip`.
  public static func extended(from name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(name)
    guard wanted.utf8.count >= 2 else { return nil }
    let longer = candidates.filter {
      let folded = folded($0)
      return folded.hasPrefix(wanted) || folded.hasSuffix(wanted)
    }
    return longer.count == 1 ? longer.first : nil
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two texts; nil when it
  /// is above `limit`.
  static func distance(from left: [UInt8], to right: [UInt8], atMost limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var cost = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
