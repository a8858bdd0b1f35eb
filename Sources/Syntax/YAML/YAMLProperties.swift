/// The anchor and the tag before a node, which libyaml counts as part of it.
enum YAMLProperties {
  /// Where a node begins that has its properties, if any, from `start` on.
  static func end(from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while offset < end, !JSONReader.isBlank(text[offset]) { offset += 1 }
      case UInt8(ascii: "#") where offset > start: offset = min(end, text.line(of: offset).end)
      case let byte where JSONReader.isBlank(byte) && offset > start: offset += 1
      default: return offset
      }
    }
    return offset
  }
}
