/// The Unicode scalars of valid UTF-8, one after another.
struct UTF8Scalars: IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let lead = bytes[position]
    position += 1
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let continuations = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(continuations))
    for _ in 0..<continuations where position < bytes.count {
      value = value << 6 | UInt32(bytes[position]) & 0x3F
      position += 1
    }
    return Unicode.Scalar(value)
  }
}
