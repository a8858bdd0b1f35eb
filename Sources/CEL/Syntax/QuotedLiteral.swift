/// Decodes the text of a string or bytes literal, prefix and quotes included.
struct QuotedLiteral {
  private let source: ArraySlice<UInt8>
  private let isBytes: Bool
  private var decoded: [UInt8] = []

  /// - Parameters:
  ///   - source: the expression; the literal must have been delimited by the lexer.
  ///   - range: where the literal stands.
  private init(_ source: [UInt8], _ range: Range<Int>, isBytes: Bool) {
    self.source = source[range]
    self.isBytes = isBytes
  }

  static func string(_ source: [UInt8], _ range: Range<Int>) throws(CompilationError) -> String {
    var literal = QuotedLiteral(source, range, isBytes: false)
    try literal.decode()
    return String(decoding: literal.decoded, as: UTF8.self)
  }

  static func bytes(_ source: [UInt8], _ range: Range<Int>) throws(CompilationError) -> [UInt8] {
    var literal = QuotedLiteral(source, range, isBytes: true)
    try literal.decode()
    return literal.decoded
  }

  private mutating func decode() throws(CompilationError) {
    var start = source.startIndex + (isBytes ? 1 : 0)
    let isRaw = source[start] | 0x20 == "r"
    if isRaw { start += 1 }
    let delimiter = source[start]
    let isLong =
      source.endIndex - start >= 6 && source[start + 1] == delimiter && source[start + 2] == delimiter
    let quotes = isLong ? 3 : 1
    var position = start + quotes
    let end = source.endIndex - quotes
    decoded.reserveCapacity(end - position)
    while position < end {
      if source[position] == "\\", !isRaw {
        position = try decodeEscape(at: position, before: end)
      } else {
        decoded.append(source[position])
        position += 1
      }
    }
  }

  /// Decodes the escape whose backslash stands at `start`; returns where it ends.
  private mutating func decodeEscape(at start: Int, before end: Int) throws(CompilationError) -> Int {
    let selector = source[start + 1]
    switch selector {
    case "a": decoded.append(0x07)
    case "b": decoded.append(0x08)
    case "f": decoded.append(0x0C)
    case "n": decoded.append(0x0A)
    case "r": decoded.append(0x0D)
    case "t": decoded.append(0x09)
    case "v": decoded.append(0x0B)
    case "\\", "?", "\"", "'", "`": decoded.append(selector)
    case "x", "X": return try decodeNumber(start, from: start + 2, digits: 2, radix: 16, end)
    case "u" where !isBytes: return try decodeNumber(start, from: start + 2, digits: 4, radix: 16, end)
    case "U" where !isBytes: return try decodeNumber(start, from: start + 2, digits: 8, radix: 16, end)
    case "0", "1", "2", "3":
      return try decodeNumber(start, from: start + 1, digits: 3, radix: 8, end)
    default: throw invalidEscape(start, start + 2)
    }
    return start + 2
  }

  private mutating func decodeNumber(
    _ start: Int, from first: Int, digits: Int, radix: Int, _ end: Int
  ) throws(CompilationError) -> Int {
    let last = first + digits
    guard last <= end,
      source[first..<last].allSatisfy(isHexDigit),
      let number = UInt32(String(decoding: source[first..<last], as: UTF8.self), radix: radix)
    else { throw invalidEscape(start, min(last, end)) }
    if isBytes {
      guard let byte = UInt8(exactly: number) else { throw invalidEscape(start, last) }
      decoded.append(byte)
    } else {
      guard let scalar = Unicode.Scalar(number) else { throw invalidEscape(start, last) }
      decoded.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
    return last
  }

  private func invalidEscape(_ start: Int, _ end: Int) -> CompilationError {
    let text = String(decoding: source[start..<end], as: UTF8.self)
    return CompilationError(
      "`\(text)` is no escape sequence; a backslash itself is written `\\\\`, or use r\"…\"",
      at: start..<end)
  }
}
