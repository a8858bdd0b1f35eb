/// String functions that make many pieces, or one text of many.
extension Evaluation {
  /// At most `limit` pieces, any number if it is negative; an empty separator splits into code points.
  mutating func split(_ text: String, _ separator: String, limit: Int64) -> Value {
    if limit == 0 { return .list(of: []) }
    guard let pieces = pieces(of: text, separator, limit: limit < 0 ? .max : Int(limit)) else {
      return tooManySteps
    }
    return .list(of: texts(of: pieces, in: text).map(Value.string))
  }

  /// Piece number `index` of what `split` makes of the text, where there are as many; the separator is not empty.
  mutating func piece(_ index: Int, of text: String, _ separator: String) -> String? {
    guard index >= 0, spend(readingTextOf: .string(text)) else { return nil }
    let range = withBytes(of: separator) { separator in
      withBytes(of: text) { text in text.piece(index, between: separator) }
    }
    guard let range, spend(index) else { return nil }
    return withBytes(of: text) { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  /// With at most `limit` occurrences of `old` replaced, all if it is negative.
  mutating func replace(_ text: String, _ old: String, _ new: String, limit: Int64) -> Value {
    if limit == 0 { return .string(text) }
    if old.isEmpty { return interleave(text, new, limit: limit) }
    guard let pieces = pieces(of: text, old, limit: limit < 0 || limit == .max ? .max : Int(limit) + 1),
      spend(bytes: (pieces.count - 1) * new.utf8.count)
    else { return tooManySteps }
    return .string(texts(of: pieces, in: text).joined(separator: new))
  }

  mutating func join(_ list: ListValue, separator: String) -> Value {
    var texts: [String] = []
    for element in list.elements(in: host) {
      guard case .string(let text) = element else { return mismatch(element, in: "join") }
      guard spend(bytes: 16 + text.utf8.count + separator.utf8.count) else { return tooManySteps }
      texts.append(text)
    }
    return .string(texts.joined(separator: separator))
  }

  /// A piece of a text, as UTF-8 offsets.
  private typealias Piece = (start: Int, end: Int)

  /// Where the pieces are.
  private mutating func pieces(of text: String, _ separator: String, limit: Int) -> [Piece]? {
    var pieces: [Piece] = []
    var start = 0
    while pieces.count < limit - 1 {
      guard spend(1) else { return nil }
      if separator.isEmpty {
        guard start < text.utf8.count else { return pieces }
        let end = text.offset(afterScalarAt: start)
        if end == text.utf8.count { break }
        pieces.append((start, end))
        start = end
      } else {
        guard let found = text.offset(of: separator, from: start) else { break }
        pieces.append((start, found))
        start = found + separator.utf8.count
      }
    }
    pieces.append((start, text.utf8.count))
    return pieces
  }

  private func texts(of pieces: [Piece], in text: String) -> [String] {
    withBytes(of: text) { bytes in
      pieces.map { String(decoding: UnsafeBufferPointer(rebasing: bytes[$0.start..<$0.end]), as: UTF8.self) }
    }
  }

  /// An empty text occurs before every code point and at the end.
  private mutating func interleave(_ text: String, _ new: String, limit: Int64) -> Value {
    guard spend(bytes: (text.utf8.count + 1) * (16 + new.utf8.count)) else { return tooManySteps }
    var result = ""
    var replaced: Int64 = 0
    for scalar in text.unicodeScalars {
      if limit < 0 || replaced < limit {
        result += new
        replaced += 1
      }
      result.unicodeScalars.append(scalar)
    }
    if limit < 0 || replaced < limit { result += new }
    return .string(result)
  }
}
