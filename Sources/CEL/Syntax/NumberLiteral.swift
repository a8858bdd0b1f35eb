/// The value of a number as written.
struct NumberLiteral {
  let text: String
  /// Whether a minus stands before it, so that the least int can be written.
  let isNegative: Bool

  var int: Int64? {
    Int64((isNegative ? "-" : "") + digits.text, radix: digits.radix)
  }

  /// `text` ends in its suffix `u`.
  var uint: UInt64? {
    let digits = digits
    return UInt64(digits.text.dropLast(), radix: digits.radix)
  }

  var double: Double? {
    guard let value = Double(text), value.isFinite else { return nil }
    return isNegative ? -value : value
  }

  private var digits: (text: Substring, radix: Int) {
    text.hasPrefix("0x") || text.hasPrefix("0X") ? (text.dropFirst(2), 16) : (text[...], 10)
  }
}
