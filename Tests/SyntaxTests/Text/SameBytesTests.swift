import Syntax
import Testing

@Suite("Texts that are compared byte by byte")
struct SameBytesTests {
  @Test("are the same if no byte differs", arguments: 0..<40)
  func everyLength(count: Int) {
    let text = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    #expect(areSame(text, text))
    #expect(!areSame(text, text + [0]))
    for place in text.indices {
      var other = text
      other[place] ^= 0x80
      #expect(!areSame(text, other))
    }
  }

  private func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one.withUnsafeBufferPointer { one in other.withUnsafeBufferPointer { one.hasSameBytes(as: $0) } }
  }
}
