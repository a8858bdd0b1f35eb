/// Writes numbers and texts as characters that a source file can hold, so that what was written can be read in
/// place.
public struct PrintableWriter {
  /// The character of zero; those of the other digits follow.
  static let zero = UInt8(ascii: "0")
  static let bitsPerDigit: UInt64 = 5
  /// Set in every digit but the last of a number.
  static let continuation: UInt8 = 0x20

  /// What has been written: valid UTF-8 if all texts are.
  public private(set) var characters: [UInt8] = []

  /// Makes one that has written nothing.
  public init() {}

  /// Writes a whole number, the lowest digit first.
  public mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= Self.continuation {
      characters.append(Self.zero + UInt8(rest & 0x1F) + Self.continuation)
      rest >>= Self.bitsPerDigit
    }
    characters.append(Self.zero + UInt8(rest))
  }

  /// Writes a count.
  public mutating func write(_ count: Int) { write(UInt64(count)) }

  /// Writes a whole number of either sign; small magnitudes take few digits.
  public mutating func write(signed number: Int64) {
    write(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  /// Writes a text, or what another writer wrote, as it is, with its length in bytes before it.
  public mutating func write(text: some Collection<UInt8>) {
    write(text.count)
    characters.append(contentsOf: text)
  }
}
