extension SyntaxTree {
  /// What tools of YAML 1.1 read where YAML 1.2 reads something else: "boolean" for `yes`, "integer 511 (octal)"
  /// for `0777`, "integer 1342 (base 60)" for `22:22`.
  ///
  /// Nil where both agree, for a scalar whose quotes or tag say what is meant, and for JSON. The types are those
  /// of https://yaml.org/type/, which PyYAML, Ruby's Psych and Go's yaml.v2 follow more or less.
  public func yaml11Reading(of node: NodeID) -> String? {
    guard language == .yaml, !flags(of: node).contains(.quoted), !flags(of: node).contains(.tagged) else {
      return nil
    }
    let kind = kind(of: node)
    guard kind == .string || kind == .integer || kind == .float else { return nil }
    return withText(of: node) { YAML11Reading(of: $0, kind: kind).description }
  }

  private func flags(of node: NodeID) -> Flags { contents.nodes[target(node)].flags }
}

private struct YAML11Reading {
  var description: String?

  init(of text: UnsafeBufferPointer<UInt8>, kind: SyntaxTree.Kind) {
    // Longer text is no scalar of these types.
    guard let first = text.first, text.count <= 64 else { return }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      description = Self.number(Array(text), kind: kind)
    default:
      guard text.count <= 3 else { return }
      let words: [StaticString] = ["yes", "no", "on", "off", "y", "n"]
      if words.contains(where: { CoreSchema.isWord($0, text) }) { description = "boolean" }
    }
  }

  private static func number(_ text: [UInt8], kind: SyntaxTree.Kind) -> String? {
    let isNegative = text[0] == UInt8(ascii: "-")
    let isSigned = isNegative || text[0] == UInt8(ascii: "+")
    let unsigned = text.dropFirst(isSigned ? 1 : 0)
    if kind == .string, isDate(text[...]) { return "date" }
    guard unsigned.allSatisfy({ CoreSchema.isHexDigit($0) || "_.:bxBX".utf8.contains($0) }),
      unsigned.contains(where: CoreSchema.isHexDigit)
    else {
      let isOctalOnlyInCore = kind == .integer && text.starts(with: "0o".utf8)
      return isOctalOnlyInCore || isFloatOnlyInCore(unsigned, kind) ? "string" : nil
    }
    let digits = unsigned.filter { $0 != UInt8(ascii: "_") }
    if let (value, base) = integer(digits) {
      // Both read 12, 07 and 0x1F, and mean the same.
      let isDecimal =
        digits.count == unsigned.count && UInt64(String(decoding: digits, as: UTF8.self)) == value
      if isDecimal || base == 16 && kind == .integer { return nil }
      let sign = isNegative ? "-" : ""
      return switch base {
      case 10: "integer \(sign)\(value)"
      case 2: "integer \(sign)\(value) (binary)"
      case 8: "integer \(sign)\(value) (octal)"
      case 16: "integer \(sign)\(value) (hexadecimal)"
      default: "integer \(sign)\(value) (base 60)"
      }
    }
    if isBase60Fraction(digits) { return "number (base 60)" }
    if kind == .string { return isDecimalFraction(digits) ? "number" : nil }
    return kind == .integer && !digits.contains(UInt8(ascii: ".")) || isFloatOnlyInCore(unsigned, kind)
      ? "string" : nil
  }

  /// The value of an integer of YAML 1.1 and the base it is written in.
  private static func integer(_ digits: [UInt8]) -> (value: UInt64, base: Int)? {
    func value(_ digits: some Collection<UInt8>, _ base: Int) -> (UInt64, Int)? {
      UInt64(String(decoding: digits, as: UTF8.self), radix: base).map { ($0, base) }
    }
    if digits == [UInt8(ascii: "0")] { return (0, 10) }
    if digits.first == UInt8(ascii: "0"), digits.count > 1 {
      switch digits[1] {
      case UInt8(ascii: "b"): return value(digits.dropFirst(2), 2)
      case UInt8(ascii: "x"): return value(digits.dropFirst(2), 16)
      default: return value(digits.dropFirst(), 8)
      }
    }
    if let decimal = value(digits, 10) { return decimal }
    let parts = digits.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    var total: UInt64 = 0
    for (index, part) in parts.enumerated() {
      guard part.allSatisfy(CoreSchema.isDigit), let number = UInt64(String(decoding: part, as: UTF8.self)),
        index == 0 || number < 60 && part.count <= 2, index <= 8
      else { return nil }
      let (product, overflows) = total.multipliedReportingOverflow(by: 60)
      let (sum, overflowsToo) = product.addingReportingOverflow(number)
      if overflows || overflowsToo { return nil }
      total = sum
    }
    return (total, 60)
  }

  private static func isBase60Fraction(_ digits: [UInt8]) -> Bool {
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].contains(UInt8(ascii: ":")), parts[1].allSatisfy(CoreSchema.isDigit)
    else {
      return false
    }
    return integer(Array(parts[0]))?.base == 60
  }

  private static func isDecimalFraction(_ digits: [UInt8]) -> Bool {
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { $0.allSatisfy(CoreSchema.isDigit) }
  }

  /// A float of YAML 1.1 needs a point, and a sign in its exponent: `1e3` is text.
  private static func isFloatOnlyInCore(_ unsigned: ArraySlice<UInt8>, _ kind: SyntaxTree.Kind) -> Bool {
    guard kind != .string, let mark = unsigned.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      unsigned.first != UInt8(ascii: "0")
        || unsigned.dropFirst().first.map({ $0 | 0x20 }) != UInt8(ascii: "x")
    else { return false }
    let next = unsigned.dropFirst(mark - unsigned.startIndex + 1).first
    return !unsigned[..<mark].contains(UInt8(ascii: "."))
      || next != UInt8(ascii: "+") && next != UInt8(ascii: "-")
  }

  /// `2024-01-31`, also with a time behind it.
  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let shape = text.prefix(10).map { CoreSchema.isDigit($0) ? UInt8(ascii: "0") : $0 }
    guard shape.elementsEqual("0000-00-00".utf8) else { return false }
    guard let next = text.dropFirst(10).first else { return true }
    return (next | 0x20 == UInt8(ascii: "t") || next == UInt8(ascii: " ")) && text.contains(UInt8(ascii: ":"))
  }
}
