/// Reads what a `PrintableWriter` wrote, in place.
public struct PrintableReader {
  /// What is read is not what a `PrintableWriter` wrote.
  public struct Malformed: Error {
    /// Makes one.
    public init() {}
  }

  private let characters: UnsafeBufferPointer<UInt8>
  /// Where the next read begins.
  public private(set) var position: Int

  /// - Parameters:
  ///   - characters: What to read; it has to outlive the reader.
  ///   - position: Where to begin.
  public init(_ characters: UnsafeBufferPointer<UInt8>, position: Int = 0) {
    self.characters = characters
    self.position = position
  }

  /// Whether everything has been read.
  public var isAtEnd: Bool { position >= characters.count }

  /// Reads a whole number.
  @inline(__always)
  public mutating func number() throws(Malformed) -> UInt64 {
    // Most numbers have one digit.
    guard position < characters.count,
      case let digit = characters[position] &- PrintableWriter.zero, digit < PrintableWriter.continuation
    else { return try longNumber() }
    position += 1
    return UInt64(digit)
  }

  private mutating func longNumber() throws(Malformed) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < characters.count, shift < 64 {
      let digit = characters[position] &- PrintableWriter.zero
      position += 1
      if digit < PrintableWriter.continuation { return number | UInt64(digit) << shift }
      guard digit < 2 * PrintableWriter.continuation else { break }
      number |= UInt64(digit - PrintableWriter.continuation) << shift
      shift += PrintableWriter.bitsPerDigit
    }
    throw Malformed()
  }

  /// Reads a whole number of either sign.
  @inline(__always)
  public mutating func signed() throws(Malformed) -> Int64 {
    let number = try number()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// Reads a count of things that take at least a character each, so that no count can ask for more than there
  /// is.
  public mutating func count() throws(Malformed) -> Int {
    let number = try number()
    guard number <= UInt64(characters.count - position) else { throw Malformed() }
    return Int(number)
  }

  /// Reads a text as its bytes.
  public mutating func bytes() throws(Malformed) -> UnsafeBufferPointer<UInt8> {
    let count = try count()
    defer { position += count }
    return UnsafeBufferPointer(rebasing: characters[position..<position + count])
  }

  /// Reads a text.
  public mutating func text() throws(Malformed) -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }

  /// Reads as many things as stand here, their count before them.
  @inlinable
  public mutating func list<Element>(
    _ element: (inout PrintableReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    let count = try count()
    if count == 0 { return [] }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }

  /// Passes over a character, if it stands here.
  public mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard position < characters.count, characters[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
