import CEL
import Testing

@Suite("What is found out the short way is the same as the long way")
struct GeneratedExpressionTests {
  private let fixture = Fixture(
    anything: .map(.entries(MapEntries([(.string("name"), .string("a")), (.string("web"), .unknown)]))))

  private func evaluator() -> Evaluator {
    var evaluator = Evaluator()
    evaluator.variables = fixture.variables
    evaluator.host = fixture
    return evaluator
  }

  private func compile(_ expression: String) throws -> Program {
    try Compiler.compileUnchecked(expression, in: Fixture.environment)
  }

  @Test("a condition comes out as its value says, for no more steps", arguments: 0..<60)
  func conditions(seed: Int) throws {
    var generator = ExpressionGenerator(seed: seed)
    var evaluator = evaluator()
    for _ in 0..<50 {
      let expression = generator.condition()
      let program = try compile(expression)
      let start = evaluator.stepsTaken
      let value = evaluator.evaluate(program)
      let steps = evaluator.stepsTaken - start
      for outcome in [true, false] {
        let before = evaluator.stepsTaken
        #expect(evaluator.gives(outcome, program) == (value == .bool(outcome)), "\(expression)")
        #expect(evaluator.stepsTaken - before <= steps, "\(expression)")
      }
    }
  }

  @Test("a literal gives what any value gives that is the same", arguments: 0..<60)
  func literals(seed: Int) throws {
    var generator = ExpressionGenerator(seed: seed)
    var evaluator = evaluator()
    var hiding = ExpressionGenerator(seed: seed, hidingLiterals: true)
    for _ in 0..<50 {
      let expression = generator.condition()
      let value = evaluator.evaluate(try compile(expression))
      let same = evaluator.evaluate(try compile(hiding.condition()))
      switch (value.failure, same.failure) {
      case (nil, nil): #expect(value == same, "\(expression)")
      case let (failure, other): #expect(failure == other, "\(expression)")
      }
    }
  }

  @Test(
    "a pattern that is not text fails, as text or as a constant", arguments: ["5", "dyn(5)", "null", "[1]"])
  func patternOfAnotherType(pattern: String) throws {
    #expect(try fixture.evaluateUnchecked("'5'.matches(\(pattern))").failure == .noSuchOverload)
    #expect(try fixture.evaluateUnchecked("'5'.matches([\(pattern)][0])").failure == .noSuchOverload)
  }
}
