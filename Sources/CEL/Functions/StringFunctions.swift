// Functions over the code points of a string (cel-go's `ext.Strings`). Positions count code points.

extension String {
  func character(at index: Int64) -> Value {
    let scalars = unicodeScalars
    guard index >= 0, let position = position(afterScalars: index) else { return .outOfRange(index) }
    return .string(position == scalars.endIndex ? "" : String(scalars[position]))
  }

  func substring(from start: Int64, to end: Int64? = nil) -> Value {
    guard start >= 0, let lower = position(afterScalars: start) else { return .outOfRange(start) }
    guard let end else { return .string(String(unicodeScalars[lower...])) }
    guard let upper = position(afterScalars: end) else { return .outOfRange(end) }
    guard lower <= upper else {
      return .failure(.indexOutOfRange, "a substring from \(start) ends at \(end)")
    }
    return .string(String(unicodeScalars[lower..<upper]))
  }

  func index(of other: String, from start: Int64) -> Value {
    guard let lower = position(afterScalars: start) else { return .outOfRange(start) }
    guard let found = position(of: other, from: lower) else { return .int(-1) }
    return .int(Int64(unicodeScalars.distance(from: startIndex, to: found)))
  }

  /// The last position of `other` that is not after `last`; -1 if there is none.
  func lastIndex(of other: String, before last: Int64?) -> Value {
    var end = utf8.count
    if let last {
      guard let bound = position(afterScalars: last) else { return .outOfRange(last) }
      end = min(end, utf8.distance(from: startIndex, to: bound) + other.utf8.count)
    }
    // Backwards, the last occurrence is the first one.
    let backwards = Array(utf8.prefix(end).reversed())
    let found = backwards.withUnsafeBufferPointer { haystack in
      Array(other.utf8.reversed()).withUnsafeBufferPointer { haystack.offset(of: $0, from: 0) }
    }
    guard let found else { return .int(-1) }
    let position = utf8.index(startIndex, offsetBy: end - found - other.utf8.count)
    return .int(Int64(unicodeScalars.distance(from: startIndex, to: position)))
  }

  /// Where `other` first occurs, code point by code point; UTF-8 finds it at scalar boundaries only.
  func position(of other: String, from start: Index) -> Index? {
    offset(of: other, from: utf8.distance(from: startIndex, to: start))
      .map { utf8.index(startIndex, offsetBy: $0) }
  }

  /// Where `other` first occurs at `first` or after it, both as UTF-8 offsets.
  func offset(of other: String, from first: Int) -> Int? {
    withBytes(of: other) { needle in
      withBytes(of: self) { haystack in haystack.offset(of: needle, from: first) }
    }
  }

  /// The UTF-8 offset behind the code point at another one.
  func offset(afterScalarAt start: Int) -> Int {
    let end = unicodeScalars.index(after: utf8.index(startIndex, offsetBy: start))
    return utf8.distance(from: startIndex, to: end)
  }

  /// How many code points there are: as many as bytes that begin one.
  var scalarCount: Int {
    withBytes(of: self) { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  /// With each byte that is to be changed, all of which are ASCII, changed.
  func mapASCII(where isToBeChanged: (UInt8) -> Bool, _ transform: (UInt8) -> UInt8) -> String {
    guard withBytes(of: self, { $0.contains(where: isToBeChanged) }) else { return self }
    return String(decoding: utf8.map { isToBeChanged($0) ? transform($0) : $0 }, as: UTF8.self)
  }

  /// Without white space (Unicode's `White_Space`) at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// As a CEL string literal.
  var quoted: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{7}": quoted += "\\a"
      case "\u{8}": quoted += "\\b"
      case "\u{C}": quoted += "\\f"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{B}": quoted += "\\v"
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The position after `count` code points, or `nil` outside the string.
  private func position(afterScalars count: Int64) -> Index? {
    guard count >= 0, count <= utf8.count else { return nil }
    return unicodeScalars.index(startIndex, offsetBy: Int(count), limitedBy: endIndex)
  }
}

func isUppercase(_ byte: UInt8) -> Bool {
  byte &- 0x41 < 26
}

func isLowercase(_ byte: UInt8) -> Bool {
  byte &- 0x61 < 26
}

extension Value {
  fileprivate static func outOfRange(_ index: Int64) -> Value {
    .failure(.indexOutOfRange, "index \(index) is outside the string")
  }
}
