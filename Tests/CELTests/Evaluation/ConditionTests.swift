import CEL
import Testing

@Suite("A condition comes out as its value says")
struct ConditionTests {
  private static let expressions = [
    "true", "false", "1 == 1 && 2 < 1", "container.memory < 1024 || task.family == ''", "!(1 in [1, 2])",
    "has(container.memory)", "!has(container.memory)", "has(container.healthCheck.interval) ? true : false",
    "task.containers.exists(c, c.name == 'proxy')", "task.containers.all(c, c.memory > 0)",
    "container.name.startsWith('w') && container.name.matches('^web$')",
    // Neither: unknown, errors, and values of other types.
    "task.family == 'a'", "!(task.family == 'a')", "task.family != 'a' && true", "[1, 2].max() / 0 == 1",
    "!(1 / 0 == 1)", "true && anything", "anything || false", "!anything", "anything ? true : false",
    "container.name", "anything", "task.containers.all(c, c.memory > c.name.size() * 1000)",
    "!task.containers.exists(c, c.memory / 0 > 1)", "{'a': 1}.exists(k, k == 'a')", "'abc'.exists(c, true)",
    "'a:b'.split(':')[1] == 'b'", "'a:b'.split(':')[2] == 'b'", "'a:b'.split('')[1] == ':'",
    "anything.split(':')[0] == 'b'", "'a:b'.split(':')[anything] == 'b'", "'a' == 'b'", "'a' != 'b'",
  ]

  @Test("and takes no more steps", arguments: expressions)
  func condition(expression: String) throws {
    let program = try Compiler.compileUnchecked(expression, in: Fixture.environment)
    let fixture = Fixture()
    var evaluator = Evaluator()
    let value = evaluator.evaluate(program, variables: fixture.variables, host: fixture)
    let steps = evaluator.stepsTaken
    for outcome in [true, false] {
      let before = evaluator.stepsTaken
      #expect(evaluator.gives(outcome, program) == (value == .bool(outcome)))
      #expect(evaluator.stepsTaken - before <= steps)
    }
  }

  @Test("a condition that takes too many steps comes out as nothing")
  func runaway() throws {
    let program = try Compiler.compileUnchecked("[1, 2, 3].all(x, x > 0) || true", in: Fixture.environment)
    var evaluator = Evaluator(stepLimit: 5)
    #expect(evaluator.gives(true, program) == false)
    #expect(evaluator.gives(false, program) == false)
  }

  @Test(
    "the first of several conditions stand alone as far as they read no variable from some slot on",
    arguments: [
      ("1 > 2 && container.name == 'web' && task.family == 'a'", 1, false),
      ("2 > 1 && 1 > 2 && container.name == 'web' && container.name == 'job'", 1, false),
      ("2 > 1 && (container.name == 'web' || 1 > 2)", 1, true),
      ("[1].all(x, x == 1) && container.name == 'web'", 1, true), ("1 > 2", 0, false),
    ])
  func conditionOnSomeVariables(expression: String, slot: Int, holds: Bool) throws {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    let condition = try #require(program.condition(onVariablesBelow: slot))
    var evaluator = Evaluator()
    // With no variable bound, all that reads one would fail.
    #expect(evaluator.gives(holds, condition) == true)
    #expect(evaluator.gives(!holds, condition) == false)
  }

  @Test(
    "there is no such condition where the first reads another variable",
    arguments: [
      "container.name == 'web' && 1 > 2", "container.name == 'web'", "task.family == container.name",
    ])
  func conditionOnOtherVariables(expression: String) throws {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    #expect(program.condition(onVariablesBelow: 1) == nil)
  }

  @Test("a condition that reads no other variable is the whole one")
  func wholeCondition() throws {
    let program = try Compiler.compile("task.family == container.name && 1 > 2", in: Fixture.environment)
    let condition = try #require(program.condition(onVariablesBelow: 2))
    #expect(condition.isIdentical(to: program))
  }
}
