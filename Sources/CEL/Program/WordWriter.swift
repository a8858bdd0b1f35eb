/// Writes numbers, texts and programs as 32-bit words. A source file can hold them as the elements of an array, and a
/// `WordReader` reads them where they stand.
public struct WordWriter {
  /// What has been written.
  public private(set) var words: [UInt32] = []

  /// Makes one that has written nothing.
  public init() {}

  /// Writes a number that fits a word.
  public mutating func write(_ word: UInt32) { words.append(word) }

  /// Writes a count.
  public mutating func write(_ count: Int) { write(UInt32(count)) }

  /// Writes a number of 64 bits, the low half first.
  public mutating func write(wide number: UInt64) {
    write(UInt32(truncatingIfNeeded: number))
    write(UInt32(truncatingIfNeeded: number >> 32))
  }

  /// Writes a whole number of either sign.
  public mutating func write(signed number: Int64) { write(wide: UInt64(bitPattern: number)) }

  /// Writes a text as the count of its bytes, and these, four to a word.
  public mutating func write(text: some Collection<UInt8>) {
    write(text.count)
    var word: UInt32 = 0
    for (position, byte) in text.enumerated() {
      word |= UInt32(byte) << UInt32(position % 4 * 8)
      if position % 4 == 3 {
        write(word)
        word = 0
      }
    }
    if text.count % 4 != 0 { write(word) }
  }

  /// Writes words that are written already.
  public mutating func write(_ words: [UInt32]) { self.words += words }

  /// Fills up four words, so that a reader finds what follows where `alignToQuad` takes it.
  public mutating func alignToQuad() {
    while words.count % 4 != 0 { write(0 as UInt32) }
  }

  /// Writes what another writer wrote, with the count of its words before it.
  mutating func write(part: [UInt32]) {
    write(part.count)
    write(part)
  }

  /// Writes an element as it stands in memory, to be read in place. It takes whole words.
  public mutating func write<Element: BitwiseCopyable>(inPlace element: Element) {
    withUnsafeBytes(of: element) { bytes in
      for offset in stride(from: 0, to: bytes.count, by: WordReader.wordSize) {
        write(bytes.load(fromByteOffset: offset, as: UInt32.self))
      }
    }
  }
}
