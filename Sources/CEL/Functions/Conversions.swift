/// Conversions between types (CEL language definition, "List of Standard Definitions").
extension Evaluation {
  func toInt(_ operand: Value) -> Value {
    switch operand {
    case .int: operand
    case .uint(let value): Int64(exactly: value).map(Value.int) ?? outOfRange("int")
    case .double(let value):
      // The bounds themselves are doubles that stand for more numbers than the bound.
      value > -0x1p63 && value < 0x1p63 ? .int(Int64(value)) : outOfRange("int")
    case .string(let text):
      text.isDecimal(signed: true) ? Int64(text).map(Value.int) ?? outOfRange("int") : invalid(text, "an int")
    default: mismatch(operand, in: "int")
    }
  }

  func toUInt(_ operand: Value) -> Value {
    switch operand {
    case .uint: operand
    case .int(let value): UInt64(exactly: value).map(Value.uint) ?? outOfRange("uint")
    case .double(let value): value > -1 && value < 0x1p64 ? .uint(UInt64(value)) : outOfRange("uint")
    case .string(let text):
      text.isDecimal(signed: false)
        ? UInt64(text).map(Value.uint) ?? outOfRange("uint") : invalid(text, "a uint")
    default: mismatch(operand, in: "uint")
    }
  }

  func toDouble(_ operand: Value) -> Value {
    switch operand {
    case .double: operand
    case .int(let value): .double(Double(value))
    case .uint(let value): .double(Double(value))
    case .string(let text): text.double.map(Value.double) ?? invalid(text, "a double")
    default: mismatch(operand, in: "double")
    }
  }

  func toString(_ operand: Value) -> Value {
    switch operand {
    case .string: operand
    case .bool(let value): .string(value ? "true" : "false")
    case .int(let value): .string(String(value))
    case .uint(let value): .string(String(value))
    case .double(let value): .string(value.text)
    case .bytes(let bytes):
      String(validating: bytes, as: UTF8.self).map(Value.string)
        ?? .failure(.invalidConversion, "the bytes are not valid UTF-8")
    default: mismatch(operand, in: "string")
    }
  }

  func toBytes(_ operand: Value) -> Value {
    switch operand {
    case .bytes: operand
    case .string(let text): .bytes(Array(text.utf8))
    default: mismatch(operand, in: "bytes")
    }
  }

  func toBool(_ operand: Value) -> Value {
    switch operand {
    case .bool: operand
    case .string("1"), .string("t"), .string("T"), .string("true"), .string("TRUE"), .string("True"):
      .bool(true)
    case .string("0"), .string("f"), .string("F"), .string("false"), .string("FALSE"), .string("False"):
      .bool(false)
    case .string(let text): invalid(text, "a bool")
    default: mismatch(operand, in: "bool")
    }
  }

  private func outOfRange(_ type: String) -> Value {
    .failure(.overflow, "the number is outside the range of \(type)")
  }

  private func invalid(_ text: String, _ type: String) -> Value {
    .failure(.invalidConversion, "\(text.quoted) is not \(type)")
  }
}

extension String {
  /// Whether the text is a decimal integer, with a sign only if `signed`.
  fileprivate func isDecimal(signed: Bool) -> Bool {
    var digits = utf8[...]
    if signed, let first = digits.first, first == "-" || first == "+" { digits.removeFirst() }
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  /// The double that the text denotes in decimal, or as `NaN` or `Infinity`.
  fileprivate var double: Double? {
    switch self {
    case "NaN": return .nan
    case "Infinity", "+Infinity": return .infinity
    case "-Infinity": return -.infinity
    default: break
    }
    // `Double` would also take hexadecimal, "nan" and "inf".
    let isDecimal = utf8.allSatisfy { byte in
      isDigit(byte) || byte == "+" || byte == "-" || byte == "." || byte == "e" || byte == "E"
    }
    guard isDecimal, let value = Double(self), value.isFinite else { return nil }
    return value
  }
}
