/// A half-open range of byte offsets in one source.
///
/// Offsets count bytes of the file as it was read, a byte order mark included.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int

  /// The offset just past the last byte; never below `start`.
  public let end: Int

  /// Makes the range `start..<end`; an `end` below `start` counts as empty.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Whether the byte at an offset is in the range.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { start == end }
}
