internal import Syntax

extension UnsafeBufferPointer<UInt8> {
  /// Whether each byte is a character that shows as itself, in one column.
  var isPlainText: Bool {
    // To look at all bytes takes less time than to stop at the first one that is not plain.
    let bounds = reduce(into: (least: UInt8.max, greatest: UInt8.min)) { bounds, byte in
      bounds = (Swift.min(bounds.least, byte), Swift.max(bounds.greatest, byte))
    }
    return bounds.least >= 0x20 && bounds.greatest < 0x7F
  }
}

extension [UInt8] {
  /// Whether each byte in the range is a character that shows as itself, in one column.
  func isPlainText(in range: ByteRange) -> Bool {
    self[range.start..<range.end].withUnsafeBufferPointer { $0.isPlainText }
  }
}
