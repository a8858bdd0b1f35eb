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

extension UnsafeBufferPointer<UInt8> {
  private static var shortNeedle: Int { 64 }

  /// Where bytes first occur at `first` or after it.
  func offset(of needle: UnsafeBufferPointer<UInt8>, from first: Int) -> Int? {
    switch needle.count {
    case 0: first
    case 1: self[first...].firstIndex(of: needle[0])
    // Trying each position is fastest, and takes time that grows with the square where the needle is long.
    case ...Self.shortNeedle: offset(trying: needle, from: first)
    default: SubstringSearch(needle).offset(in: self, from: first)
    }
  }

  /// The range of piece number `index` of those that the separator, which is not empty, stands between.
  func piece(_ index: Int, between separator: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = 0
    for _ in 0..<index {
      guard let found = offset(of: separator, from: start) else { return nil }
      start = found + separator.count
    }
    return start..<(offset(of: separator, from: start) ?? count)
  }

  private func offset(trying needle: UnsafeBufferPointer<UInt8>, from first: Int) -> Int? {
    var position = first
    while position + needle.count <= count {
      if self[position] == needle[0], self[position..<position + needle.count].elementsEqual(needle) {
        return position
      }
      position += 1
    }
    return nil
  }
}
