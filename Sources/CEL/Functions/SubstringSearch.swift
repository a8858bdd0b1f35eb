/// Finds bytes in bytes in time linear in both, whatever they are (Knuth, Morris and Pratt).
struct SubstringSearch {
  private let needle: UnsafeBufferPointer<UInt8>
  /// For each place in the needle, how many bytes before it, that place included, are also the needle's first ones.
  private let borders: [Int32]

  /// Prepares the search; the needle is at least one byte long and outlives the search.
  init(_ needle: UnsafeBufferPointer<UInt8>) {
    self.needle = needle
    var borders: [Int32] = [0]
    borders.reserveCapacity(needle.count)
    var matched = 0
    for position in 1..<max(1, needle.count) {
      while matched > 0, needle[position] != needle[matched] { matched = Int(borders[matched - 1]) }
      if needle[position] == needle[matched] { matched += 1 }
      borders.append(Int32(truncatingIfNeeded: matched))
    }
    self.borders = borders
  }

  /// Where the needle first occurs at `first` or after it.
  func offset(in haystack: UnsafeBufferPointer<UInt8>, from first: Int) -> Int? {
    guard needle.count <= haystack.count - first else { return nil }
    var matched = 0
    for position in first..<haystack.count {
      while matched > 0, haystack[position] != needle[matched] { matched = Int(borders[matched - 1]) }
      if haystack[position] == needle[matched] { matched += 1 }
      if matched == needle.count { return position + 1 - matched }
    }
    return nil
  }
}
