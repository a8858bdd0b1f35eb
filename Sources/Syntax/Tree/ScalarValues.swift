extension SyntaxTree {
  /// The value of an integer; nil for any other node and for a value outside of 64 bits. `1.0` and `1e3` are
  /// integers, and so are YAML's `0x1F` and `0o17`.
  public func integer(of node: NodeID) -> Int64? {
    guard kind(of: node) == .integer else { return nil }
    return withText(of: node) { text in
      if let number = Self.plainNumber(text) { return number }
      guard let magnitude = Self.magnitude(ofPrefixed: text) else { return DecimalNumber(text).int64 }
      return magnitude.flatMap { DecimalNumber.signed($0, isNegative: false) }
    }
  }

  /// The value of a number of a few digits and nothing else, as most are; nil for any other text.
  private static func plainNumber(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard 1...18 ~= text.count else { return nil }
    var number: Int64 = 0
    for byte in text {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      number = number * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The value of an integer or float, rounded to the nearest double, infinite where it is out of range; nil for
  /// any other node.
  public func double(of node: NodeID) -> Double? {
    let kind = kind(of: node)
    guard kind == .integer || kind == .float else { return nil }
    if let integer = integer(of: node) { return Double(integer) }
    let text = text(of: node)
    switch text.drop(while: { $0 == "+" || $0 == "-" }).lowercased() {
    case ".inf": return text.hasPrefix("-") ? -.infinity : .infinity
    case ".nan": return .nan
    default: return Double(text) ?? .infinity
    }
  }

  /// The value of a boolean; nil for any other node.
  public func boolean(of node: NodeID) -> Bool? {
    guard kind(of: node) == .boolean else { return nil }
    return withText(of: node) { $0.first == UInt8(ascii: "t") || $0.first == UInt8(ascii: "T") }
  }

  /// The value of YAML's `0x…` and `0o…`; nil inside for one that does not fit, nil for text without a prefix.
  private static func magnitude(ofPrefixed text: UnsafeBufferPointer<UInt8>) -> UInt64?? {
    guard text.count > 2, text[0] == UInt8(ascii: "0") else { return nil }
    let digits = String(decoding: text.dropFirst(2), as: UTF8.self)
    switch text[1] {
    case UInt8(ascii: "x"): return .some(UInt64(digits, radix: 16))
    case UInt8(ascii: "o"): return .some(UInt64(digits, radix: 8))
    default: return nil
    }
  }
}
