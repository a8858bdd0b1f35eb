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

  @Test(
    "is asked for by conditions on a text in the expression",
    arguments: [
      ("container.name == 'web'", 1), ("container.name != 'web'", 1), ("container.name in ['db', 'web']", 1),
      ("container.name.startsWith('w')", 1), ("container.name.endsWith('b')", 1),
      ("container.name.contains('e')", 1), ("container.name.matches('^w')", 1),
      ("container.name == 'db' || container.name == 'web'", 2),
      ("'web' == container.name", 0), ("container.name == container.name", 0),
      ("container.name.indexOf('b')", 0), ("container.name.split('e')", 0), ("container.name == 3", 0),
    ])
  func loans(expression: String, count: Int) throws {
    let fixture = Fixture()
    _ = try fixture.evaluateUnchecked(expression)
    #expect(fixture.loanCount == count)
  }

  @Test("runs out of steps where a copy does")
  func exhausted() throws {
    let program = try Compiler.compile(
      "container.name == 'web' && container.name.matches('w') && container.name in ['web']",
      in: Fixture.environment)
    for limit in 1..<20 {
      #expect(
        evaluation(of: program, for: Fixture(), stepLimit: limit)
          == evaluation(of: program, for: Fixture(lendsNames: false), stepLimit: limit))
    }
  }

  private struct Outcome: Equatable {
    let value: Value
    let steps: Int
  }

  private func evaluation(
    of program: Program, for fixture: Fixture, stepLimit: Int = 1_000_000
  ) -> Outcome {
    var evaluator = Evaluator(stepLimit: stepLimit)
    let value = evaluator.evaluate(program, variables: fixture.variables, host: fixture)
    return Outcome(value: value, steps: evaluator.stepsTaken)
  }
}
