extension TextBytes {
  /// Takes away what stands behind the last slash, slashes at the end left out; nil where there is nothing else.
  mutating func popLastPart() -> TextBytes? {
    let slash = UInt8(ascii: "/")
    guard let last = lastIndex(where: { $0 != slash }) else { return nil }
    let path = self[...last]
    let start = path.lastIndex(of: slash).map { $0 + 1 } ?? path.startIndex
    self = path[..<start]
    return path[start...]
  }
}
