/// Guesses which of some names was meant.
struct ClosestName {
  /// The name, if one is close enough to be more than a coincidence.
  let name: String?

  /// Finds the name that takes the fewest edits to reach from `mistake`: at most a third of its length.
  init(to mistake: String, among names: [String]) {
    let limit = max(1, mistake.count / 3)
    let mistake = Array(mistake.lowercased().utf8.prefix(100))
    let distances = names.map { (name: $0, distance: Self.distance(mistake, Array($0.utf8))) }
    name = distances.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
  }

  /// The edit distance with swaps of neighbours as one edit ("optimal string alignment").
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var best = min(
          previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
