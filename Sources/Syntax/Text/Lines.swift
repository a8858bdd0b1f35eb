/// Lines around an offset, for readers that look back.
extension UnsafeBufferPointer<UInt8> {
  /// Whether only blanks stand before an offset on its line.
  func isFirstOnLine(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, self[index] == UInt8(ascii: " ") || self[index] == UInt8(ascii: "\t") { index -= 1 }
    guard index >= 0 else { return true }
    // The last byte of a byte order mark is 0xBF.
    return self[index] == UInt8(ascii: "\n") || self[index] == UInt8(ascii: "\r")
      || index == 2 && self[2] == 0xBF
  }

  /// The line around an offset, without its terminator.
  func line(of offset: Int) -> ByteRange {
    func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    var start = Swift.min(offset, count)
    while start > 0, !endsLine(self[start - 1]) { start -= 1 }
    var end = Swift.min(offset, count)
    while end < count, !endsLine(self[end]) { end += 1 }
    return ByteRange(start, end)
  }
}
