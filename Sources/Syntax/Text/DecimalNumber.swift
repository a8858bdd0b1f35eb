/// A decimal number as JSON and YAML write it, taken apart without rounding: ±`mantissa` · 10^`exponent`.
struct DecimalNumber {
  let isNegative: Bool

  /// The digits without the zeros at their end; nil when they do not fit.
  let mantissa: UInt64?

  /// The power of ten, cut off far beyond what any machine number holds.
  let exponent: Int

  /// Takes text apart that is known to be a decimal number, with an optional sign, fraction and exponent.
  init(_ text: some Sequence<UInt8>) {
    var isNegative = false
    var mantissa: UInt64? = 0
    var pendingZeros = 0
    var fractionDigits = 0
    var isFraction = false
    var exponent: Int?
    var isExponentNegative = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"): exponent = 0
      case UInt8(ascii: "-"):
        if exponent == nil { isNegative = true } else { isExponentNegative = true }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if let value = exponent {
          exponent = min(value * 10 + Int(digit), 1 << 40)
          continue
        }
        if isFraction { fractionDigits += 1 }
        guard digit != 0 else {
          pendingZeros += 1
          continue
        }
        for _ in 0..<pendingZeros where mantissa != 0 { mantissa = Self.shift(mantissa, adding: 0) }
        mantissa = Self.shift(mantissa, adding: digit)
        pendingZeros = 0
      default: continue
      }
    }
    self.isNegative = isNegative
    self.mantissa = mantissa
    self.exponent = (isExponentNegative ? -1 : 1) * (exponent ?? 0) + pendingZeros - fractionDigits
  }

  /// Whether the value is a whole number, as it is in `1.0` and `1e3`.
  var isWhole: Bool { mantissa == 0 || exponent >= 0 }

  /// The value, if it is whole and fits.
  var int64: Int64? {
    guard var magnitude = mantissa else { return nil }
    if magnitude == 0 { return 0 }
    guard (0...19).contains(exponent) else { return nil }
    for _ in 0..<exponent {
      guard let next = Self.shift(magnitude, adding: 0) else { return nil }
      magnitude = next
    }
    return Self.signed(magnitude, isNegative: isNegative)
  }

  /// A magnitude with its sign, if it fits.
  static func signed(_ magnitude: UInt64, isNegative: Bool) -> Int64? {
    guard isNegative else { return Int64(exactly: magnitude) }
    return magnitude == 1 << 63 ? .min : Int64(exactly: magnitude).map { -$0 }
  }

  private static func shift(_ value: UInt64?, adding digit: UInt8) -> UInt64? {
    guard let value else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflowsToo) = product.addingReportingOverflow(UInt64(digit))
    return overflows || overflowsToo ? nil : sum
  }
}
