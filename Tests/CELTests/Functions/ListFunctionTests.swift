import CEL
import Testing

@Suite("Functions over lists, as in Kubernetes' CEL library")
struct ListFunctionTests {
  @Test(
    "give",
    arguments: [
      ("[1, 2, 3].sum()", Value.int(6)), ("[1u, 2u].sum()", .uint(3)), ("[0.5, 0.25].sum()", .double(0.75)),
      ("[1].filter(x, false).sum()", .int(0)), ("[1u].filter(x, false).sum()", .uint(0)),
      ("[1.0].filter(x, false).sum()", .double(0)), ("[].sum()", .int(0)), ("[3, 1, 2].min()", .int(1)),
      ("[3, 1, 2].max()", .int(3)), ("['b', 'a'].min()", .string("a")), ("['b', 'a'].max()", .string("b")),
      ("[true, false].max()", .bool(true)), ("[1.5, -2.5].min()", .double(-2.5)),
      ("[1, 2, 2].isSorted()", .bool(true)),
      ("[2, 1].isSorted()", .bool(false)), ("['a', 'b'].isSorted()", .bool(true)),
      ("[1].filter(x, false).isSorted()", .bool(true)), ("['a', 'b', 'a'].indexOf('a')", .int(0)),
      ("['a', 'b', 'a'].lastIndexOf('a')", .int(2)), ("['a'].indexOf('c')", .int(-1)),
      ("[1, 2].indexOf(2)", .int(1)),
    ])
  func results(expression: String, expected: Value) throws {
    #expect(try Fixture().evaluate(expression) == expected)
  }

  @Test(
    "fail where there is no answer",
    arguments: [
      ("[1].filter(x, false).min()", EvaluationError.Kind.invalidArgument),
      ("[1].filter(x, false).max()", .invalidArgument), ("[9223372036854775807, 1].sum()", .overflow),
      ("[1, dyn('a')].min()", .noSuchOverload), ("dyn(['a', 'b']).sum()", .noSuchOverload),
    ])
  func failures(expression: String, kind: EvaluationError.Kind) throws {
    #expect(try Fixture().evaluate(expression).failure == kind)
  }
}
