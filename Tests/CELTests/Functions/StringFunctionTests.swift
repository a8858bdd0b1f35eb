import CEL
import Testing

@Suite("Functions over strings count code points")
struct StringFunctionTests {
  @Test(
    "give",
    arguments: [
      ("'é😀x'.size()", Value.int(3)), ("'é😀x'.charAt(1)", .string("😀")),
      ("'é😀x'.substring(1, 2)", .string("😀")),
      ("'é😀x'.substring(3)", .string("")), ("'a😀b😀'.indexOf('😀', 2)", .int(3)),
      ("'a😀b😀'.lastIndexOf('😀', 2)", .int(1)),
      ("'abc'.lastIndexOf('')", .int(3)), ("''.indexOf('')", .int(0)),
      ("'abcabc'.replace('b', 'X', 1)", .string("aXcabc")),
      ("'abc'.replace('', '-')", .string("-a-b-c-")), ("'abc'.replace('', '-', 2)", .string("-a-bc")),
      ("'abc'.replace('b', 'X', 0)", .string("abc")), ("'a,b,c'.split(',', 2)", .strings("a", "b,c")),
      ("'a,b,c'.split(',', 1)", .strings("a,b,c")), ("'a😀b'.split('')", .strings("a", "😀", "b")),
      ("'abc'.split('', 2)", .strings("a", "bc")), ("''.split(',')", .strings("")),
      ("''.split('').size()", .int(0)),
      ("['a', 'b', 'c'].join(', ')", .string("a, b, c")), ("' \\u00a0a b\\n'.trim()", .string("a b")),
      ("'Straße'.upperAscii()", .string("STRAßE")),
      ("strings.quote('a\"b\\\\\\n')", .string("\"a\\\"b\\\\\\n\"")),
      ("'e\\u0301' == '\\u00e9'", .bool(false)), ("'\\u00e9'.contains('e')", .bool(false)),
      ("'e\\u0301'.startsWith('e')", .bool(true)), ("{'\\u00e9': 1, 'e\\u0301': 2}['e\\u0301']", .int(2)),
      ("'%s|%s|%s|%s'.format([1.0, 1e21, 1e-7, 123456789.125])", .string("1|1e+21|1e-07|123456789.125")),
      ("'%s'.format([{'b': [1, null], 'a': b'x'}])", .string("{a: x, b: [1, null]}")),
      ("'%.2f%%'.format([1.005])", .string("1.00%")), ("'%.3e'.format([12345])", .string("1.234e+04")),
      ("'%x %X %o %b'.format([-255, 255u, 8, -5])", .string("-ff FF 10 -101")),
      ("'%x'.format([b'\\x0f'])", .string("0f")),
    ])
  func results(expression: String, expected: Value) throws {
    #expect(try Fixture().evaluate(expression) == expected)
  }

  @Test(
    "fail outside the text or on arguments of the wrong kind",
    arguments: [
      ("'abc'.charAt(4)", EvaluationError.Kind.indexOutOfRange), ("'abc'.charAt(-1)", .indexOutOfRange),
      ("'abc'.substring(2, 1)", .indexOutOfRange), ("'abc'.indexOf('a', 4)", .indexOutOfRange),
      ("'%d'.format(['a'])", .invalidArgument), ("'%d'.format([])", .indexOutOfRange),
      ("'%z'.format([1])", .invalidArgument),
      ("'%'.format([1])", .invalidArgument), ("'%.9999f'.format([1.0])", .invalidArgument),
      ("[1, 'a'].join()", .noSuchOverload),
    ])
  func failures(expression: String, kind: EvaluationError.Kind) throws {
    #expect(try Fixture().evaluate("dyn(\(expression))").failure == kind)
  }
}
