/// Cuts a stream of bytes into the bodies of messages, however the stream is split into reads.
///
/// A message is a header, which has its length as `Content-Length: 123`, an empty line, and the body. Where
/// something else stands, it is skipped up to the next header: no JSON text can hold one.
package struct FrameReader {
  /// What comes next in the stream.
  package enum Frame: Equatable {
    /// The body of a message.
    case body([UInt8])
    /// Bytes that are no message, by what is wrong with them; reported once for as long as it lasts.
    case malformed(String)
  }

  /// The longest body, in bytes; escaped JSON of the largest document that is checked fits in.
  package static let longestBody = 128 << 20
  /// The longest header, in bytes. Those of editors have less than 100.
  package static let longestHeader = 4096

  private static let endlessHeader = "no header where one was expected"
  private static let lengthField = Array("content-length:".utf8)

  private var buffer: [UInt8] = []
  /// Where the next frame begins in the buffer.
  private var start = 0
  /// Where the end of the header is looked for; what is before has none.
  private var scanned = 0
  /// The length of the body that begins at `start`; nil while the header is read.
  private var bodyLength: Int?
  private var isSkipping = false

  /// Makes a reader at the start of a stream.
  package init() {}

  /// Takes in what was read.
  package mutating func append(_ bytes: [UInt8]) {
    if start == buffer.count {
      buffer = bytes
      scanned -= start
      start = 0
    } else {
      if start > buffer.count / 2 {
        buffer.removeSubrange(..<start)
        scanned -= start
        start = 0
      }
      buffer += bytes
    }
    scanned = max(scanned, start)
  }

  /// The next frame; nil while it is not complete.
  package mutating func next() -> Frame? {
    while true {
      if let length = bodyLength {
        guard buffer.count - start >= length else { return nil }
        let body = Array(buffer[start..<start + length])
        advance(to: start + length)
        bodyLength = nil
        return .body(body)
      }
      guard let end = endOfHeader() else { return skipEndlessHeader() }
      let header = start..<end
      advance(to: end)
      if let problem = read(buffer[header]) { return .malformed(problem) }
    }
  }

  private mutating func advance(to offset: Int) {
    start = offset
    scanned = offset
  }

  /// The offset just past the empty line; both kinds of line end are taken.
  private mutating func endOfHeader() -> Int? {
    while scanned < buffer.count {
      defer { scanned += 1 }
      guard buffer[scanned] == UInt8(ascii: "\n"), scanned > start else { continue }
      let before = buffer[scanned - 1]
      let isEmptyLine =
        before == UInt8(ascii: "\n")
        || before == UInt8(ascii: "\r") && (scanned - 1 == start || buffer[scanned - 2] == UInt8(ascii: "\n"))
      if isEmptyLine { return scanned + 1 }
    }
    return nil
  }

  /// Drops what is too long for a header, but for its end, which may be the start of one.
  private mutating func skipEndlessHeader() -> Frame? {
    guard buffer.count - start > Self.longestHeader else { return nil }
    let isNews = !isSkipping
    isSkipping = true
    start = buffer.count - Self.longestHeader / 2
    return isNews ? .malformed(Self.endlessHeader) : nil
  }

  /// Reads a header; the result says what is wrong with it, unless that was said already.
  private mutating func read(_ header: ArraySlice<UInt8>) -> String? {
    let wasSkipping = isSkipping
    isSkipping = true
    guard let field = Self.lengthFields(in: header).last else {
      return wasSkipping ? nil : "a header without Content-Length"
    }
    let digits = header[field...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      .prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
    guard let length = Int(String(decoding: digits, as: UTF8.self)), length >= 0 else {
      return "a Content-Length that is no number"
    }
    guard length <= Self.longestBody else {
      return "a body of \(length) bytes, and no more than \(Self.longestBody) are taken"
    }
    isSkipping = false
    bodyLength = length
    let fieldStart = field - Self.lengthField.count
    let isAtLineStart = fieldStart == header.startIndex || header[fieldStart - 1] == UInt8(ascii: "\n")
    if wasSkipping { return nil }
    if header.count > Self.longestHeader { return Self.endlessHeader }
    return isAtLineStart ? nil : "text before the header"
  }

  /// The offsets just past each name of the field, wherever it stands.
  private static func lengthFields(in header: ArraySlice<UInt8>) -> [Int] {
    guard header.count >= lengthField.count else { return [] }
    return (header.startIndex...header.endIndex - lengthField.count).filter { start in
      zip(header[start...], lengthField).allSatisfy {
        $0 == $1 || ($0 | 0x20 == $1 && $1 != UInt8(ascii: ":"))
      }
    }
    .map { $0 + lengthField.count }
  }
}
