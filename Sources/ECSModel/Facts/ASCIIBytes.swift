/// Classes of ASCII bytes.
extension UInt8 {
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  var isUppercaseLetter: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }

  var isLowercaseLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }

  var isLetterOrDigit: Bool { isDigit || isUppercaseLetter || isLowercaseLetter }

  /// The byte with a capital letter made small.
  var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}

extension Collection<UInt8> {
  /// Whether the bytes are those of `text`.
  func isText(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && hasPrefix(text) }

  /// Whether the bytes begin with `prefix`.
  func hasPrefix(_ prefix: StaticString) -> Bool {
    var index = startIndex
    for offset in 0..<prefix.utf8CodeUnitCount {
      guard index < endIndex, self[index] == prefix.utf8Start[offset] else { return false }
      index = self.index(after: index)
    }
    return true
  }

  /// Whether `text`, which is not empty, stands somewhere in them.
  func contains(_ text: StaticString) -> Bool {
    let first = text.utf8Start[0]
    return indices.contains { self[$0] == first && self[$0...].hasPrefix(text) }
  }

  /// Whether the bytes begin with `prefix`, which has no capital letters, if case does not count.
  func hasCaseInsensitivePrefix(_ prefix: StaticString) -> Bool {
    var index = startIndex
    for offset in 0..<prefix.utf8CodeUnitCount {
      guard index < endIndex, self[index].lowercased == prefix.utf8Start[offset] else { return false }
      index = self.index(after: index)
    }
    return true
  }
}

extension BidirectionalCollection<UInt8> {
  /// Whether the bytes end in `suffix`, which has no capital letters, if case does not count.
  func hasCaseInsensitiveSuffix(_ suffix: StaticString) -> Bool {
    var index = endIndex
    for offset in (0..<suffix.utf8CodeUnitCount).reversed() {
      guard index > startIndex else { return false }
      index = self.index(before: index)
      guard self[index].lowercased == suffix.utf8Start[offset] else { return false }
    }
    return true
  }
}
