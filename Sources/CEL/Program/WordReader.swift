/// Reads what a `WordWriter` wrote, in place.
public struct WordReader {
  /// What is read is not what a `WordWriter` wrote.
  public struct Malformed: Error {
    /// Makes one.
    public init() {}
  }

  @usableFromInline static var wordSize: Int { MemoryLayout<UInt32>.size }

  @usableFromInline let memory: UnsafeRawBufferPointer
  /// How many words there are.
  @usableFromInline let end: Int
  /// Where the next read begins, in words.
  @usableFromInline var position: Int
  /// Whether programs may lead an evaluation astray, and are looked through before they are taken for programs.
  let isSuspicious: Bool

  /// Makes one for words that a writer wrote, such as those that were compiled into the program.
  ///
  /// - Parameters:
  ///   - memory: What to read; it has to outlive the reader, and what it reads.
  ///   - position: Where to begin, in words.
  public init(_ memory: UnsafeRawBufferPointer, position: Int = 0) {
    self.init(memory, position: position, isSuspicious: false)
  }

  init(_ memory: UnsafeRawBufferPointer, position: Int = 0, isSuspicious: Bool) {
    self.memory = memory
    self.position = position
    self.isSuspicious = isSuspicious
    end = memory.count / Self.wordSize
  }

  /// Whether everything has been read.
  public var isAtEnd: Bool { position >= end }

  /// Reads a number that fits a word.
  @inlinable @inline(__always)
  public mutating func word() throws(Malformed) -> UInt32 {
    guard position < end else { throw Malformed() }
    defer { position += 1 }
    return memory.load(fromByteOffset: position * Self.wordSize, as: UInt32.self)
  }

  /// Reads a number of 64 bits.
  @inlinable
  public mutating func wide() throws(Malformed) -> UInt64 {
    let low = try word()
    return UInt64(low) | UInt64(try word()) << 32
  }

  /// Reads a whole number of either sign.
  public mutating func signed() throws(Malformed) -> Int64 { Int64(bitPattern: try wide()) }

  /// Reads a count of things that take at least a byte each, so that no count can ask for more than there is.
  @inlinable
  public mutating func count() throws(Malformed) -> Int {
    let count = try word()
    return try checked(count)
  }

  /// A count, if there may be so many.
  @inlinable
  func checked(_ count: UInt32) throws(Malformed) -> Int {
    guard Int(count) <= (end - position) * Self.wordSize else { throw Malformed() }
    return Int(count)
  }

  /// Reads a text as its bytes.
  public mutating func bytes() throws(Malformed) -> UnsafeRawBufferPointer {
    let count = try count()
    let start = position * Self.wordSize
    position += (count + Self.wordSize - 1) / Self.wordSize
    return UnsafeRawBufferPointer(rebasing: memory[start..<start + count])
  }

  /// Reads a text.
  public mutating func text() throws(Malformed) -> String { String(decoding: try bytes(), as: UTF8.self) }

  /// Passes over so many words.
  public mutating func skip(_ count: Int) { position += count }

  /// Passes over the words that fill up four, where any do.
  public mutating func alignToQuad() { position = (position + 3) / 4 * 4 }

  /// A reader of a part alone.
  mutating func readerOfPart() throws(Malformed) -> WordReader {
    let count = try count()
    let start = position
    guard count <= end - start else { throw Malformed() }
    position += count
    let bytes = memory[start * Self.wordSize..<position * Self.wordSize]
    return WordReader(UnsafeRawBufferPointer(rebasing: bytes), isSuspicious: isSuspicious)
  }

  /// Reads elements as they stand in memory.
  @inlinable
  public mutating func inPlace<Element: BitwiseCopyable>(
    _ type: Element.Type, count: Int
  ) throws(Malformed) -> UnsafeBufferPointer<Element> {
    let start = position * Self.wordSize
    guard count <= (memory.count - start) / MemoryLayout<Element>.stride else { throw Malformed() }
    let size = count * MemoryLayout<Element>.stride
    position += size / Self.wordSize
    return memory[start..<start + size].bindMemory(to: type)
  }

  /// Reads as many things as stand here, their count before them.
  @inlinable
  public mutating func list<Element>(
    _ element: (inout WordReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    try list(ofCount: try word(), element)
  }

  /// Reads so many things.
  @inlinable
  mutating func list<Element>(
    ofCount count: UInt32, _ element: (inout WordReader) throws(Malformed) -> Element
  ) throws(Malformed) -> [Element] {
    if count == 0 { return [] }
    let count = try checked(count)
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }
}
