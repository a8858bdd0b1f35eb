import CEL
import Testing

@Suite("A condition holds where its value says so")
struct ConditionTests {
  private static let expressions = [
    "true", "false", "1 == 1 && 2 < 1", "container.memory < 1024 || task.family == ''", "!(1 in [1, 2])",
    "has(container.memory)", "!has(container.memory)", "has(container.healthCheck.interval) ? true : false",
    "task.containers.exists(c, c.name == 'proxy')", "task.containers.all(c, c.memory > 0)",
    "container.name.startsWith('w') && container.name.matches('^web$')",
    // Neither: unknown, errors, and values of other types.
    "task.family == 'a'", "!(task.family == 'a')", "task.family != 'a' && true", "[1, 2].max() / 0 == 1",
    "!(1 / 0 == 1)", "true && anything", "anything || false", "!anything", "anything ? true : false",
    "container.name", "anything",
  ]

  @Test("and takes as many steps", arguments: expressions)
  func condition(expression: String) throws {
    let program = try Compiler.compileUnchecked(expression, in: Fixture.environment)
    let fixture = Fixture()
    var evaluator = Evaluator()
    let value = evaluator.evaluate(program, variables: fixture.variables, host: fixture)
    let steps = evaluator.stepsTaken
    let holds = evaluator.holds(program)
    #expect(holds == (value == .bool(true) ? true : value == .bool(false) ? false : nil))
    #expect(evaluator.stepsTaken == 2 * steps)
  }

  @Test("a condition that takes too many steps neither holds nor fails")
  func runaway() throws {
    let program = try Compiler.compileUnchecked("[1, 2, 3].all(x, x > 0) || true", in: Fixture.environment)
    var evaluator = Evaluator(stepLimit: 5)
    #expect(evaluator.holds(program) == nil)
  }

  @Test(
    "a program tells whether it reads variables from some slot on",
    arguments: [
      ("task.family == 'a'", 1, true), ("task.family == container.name", 1, false),
      ("task.family == container.name", 2, true), ("[1].all(x, x == 1)", 0, true),
    ])
  func variables(expression: String, slot: Int, isBelow: Bool) throws {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    #expect(program.readsVariables(onlyBelow: slot) == isBelow)
  }
}
