import CEL
import Testing

@Suite("Conversions")
struct ConversionTests {
  @Test(
    "between numbers and text",
    arguments: [
      ("int('-12')", Value.int(-12)), ("int('+12')", .int(12)), ("int(2.9)", .int(2)),
      ("uint('12')", .uint(12)),
      ("double('1e3')", .double(1000)), ("double('-Infinity')", .double(-.infinity)),
      ("string(1.0)", .string("1")),
      ("string(1e100)", .string("1e+100")), ("string(0.0001)", .string("0.0001")),
      ("string(0.00001)", .string("1e-05")),
      ("string(123456789012345680000.0)", .string("123456789012345680000")),
      ("string(-0.5)", .string("-0.5")),
      ("string(true)", .string("true")), ("bool('t')", .bool(true)), ("bytes('é')", .bytes([0xC3, 0xA9])),
    ])
  func results(expression: String, expected: Value) throws {
    #expect(try Fixture().evaluate(expression) == expected)
  }

  @Test(
    "refuse what has no such value",
    arguments: [
      ("int('1.5')", EvaluationError.Kind.invalidConversion), ("int(' 1')", .invalidConversion),
      ("int('0x10')", .invalidConversion), ("int('')", .invalidConversion),
      ("int('99999999999999999999')", .overflow),
      ("int(double('NaN'))", .overflow), ("int(-9223372036854775808.0)", .overflow),
      ("uint(-1.0)", .overflow),
      ("uint('-1')", .invalidConversion), ("uint(18446744073709551616.0)", .overflow),
      ("double('0x1p3')", .invalidConversion),
      ("double('nan')", .invalidConversion), ("double('')", .invalidConversion),
      ("string(b'\\xff')", .invalidConversion),
      ("bool('yes')", .invalidConversion),
    ])
  func failures(expression: String, kind: EvaluationError.Kind) throws {
    #expect(try Fixture().evaluate(expression).failure == kind)
  }
}
