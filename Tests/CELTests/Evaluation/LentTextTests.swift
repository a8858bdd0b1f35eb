import CEL
import Testing

@Suite("A text that the host lends")
struct LentTextTests {
  @Test(
    "gives what a copy of it gives, in as many steps",
    arguments: [
      "container.name == 'web'", "container.name == 'wet'", "container.name == 'webs'",
      "'web' == container.name",
      "container.name != 'web'", "container.name != ''", "container.name == 3",
      "container.name == container.name", "container.name == task.containers[1].name",
      "task.containers[1].name == 'proxy'", "task.containers.exists(c, c.name == 'proxy')",
      "container.name in ['db', 'web']", "container.name in ['db', 'wet']", "container.name in []",
      "container.name in ['web', 3]", "container.name in {'web': 1}", "container.name in container.options",
      "container.name.startsWith('we')", "container.name.startsWith('web-')", "container.name.startsWith('')",
      "container.name.endsWith('eb')", "container.name.endsWith('the web')", "container.name.contains('e')",
      "container.name.contains('x')", "container.name.contains(container.name)",
      "container.name.matches('^w.b$')", "container.name.matches('^b')", "container.name.matches('[')",
      "container.name.matches(container.name)", "container.name.indexOf('b')", "container.name.split('e')",
      "container.name + 's'", "container.name < 'x'", "size(container.name)",
      "container.healthCheck.interval == 'web'", "container.memory == 'web'",
    ])
  func sameAsCopy(expression: String) throws {
    let program = try Compiler.compileUnchecked(expression, in: Fixture.environment)
    #expect(
      evaluation(of: program, for: Fixture()) == evaluation(of: program, for: Fixture(lendsNames: false)))
  }

  @Test("is not asked for once there are no steps left")
  func exhausted() throws {
    let expression = "container.name == 'web' && container.name.matches('w') && container.name in ['web']"
    for steps in 1..<20 {
      #expect(
        try Fixture().evaluate(expression, stepLimit: steps)
          == Fixture(lendsNames: false).evaluate(expression, stepLimit: steps))
    }
  }

  private struct Outcome: Equatable {
    let value: Value
    let steps: Int
  }

  private func evaluation(of program: Program, for fixture: Fixture) -> Outcome {
    var evaluator = Evaluator()
    let value = evaluator.evaluate(program, variables: fixture.variables, host: fixture)
    return Outcome(value: value, steps: evaluator.stepsTaken)
  }
}
