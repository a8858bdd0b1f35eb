import CEL
import Testing

@Suite("Members of a variable's object can be set in a program")
struct MemberSettingTests {
  /// The name, the memory and the reservation of the container.
  private static let values: [Value] = [.string("job"), .int(64), .unknown]

  @Test(
    "and are constants from then on",
    arguments: [
      ("container.name", Value.string("job")), ("container.memory + 1", .int(65)),
      ("has(container.memory)", .bool(true)), ("container.memoryReservation", .unknown),
      ("[1, 2].map(x, x * container.memory)", .list(.elements([.int(64), .int(128)]))),
      ("'job'.matches(container.name)", .bool(true)), ("container.name in ['web', 'job']", .bool(true)),
      ("'a-job-b'.split(container.name)[1]", .string("-b")),
      ("container.name == 'job' || 1 / 0 == 1", .bool(true)),
      // All else is as it was.
      ("task.containers[0].name", .string("web")), ("size(container.options)", .int(2)),
      ("cel.bind(c, container, c.name)", .string("web")),
    ])
  func constants(expression: String, expected: Value) throws {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    let set = program.settingMembers(ofVariable: 1, to: Self.values)
    let fixture = Fixture()
    var evaluator = Evaluator()
    #expect(evaluator.evaluate(set, variables: fixture.variables, host: fixture) == expected)
    #expect(Program(serialized: set.serialized)?.serialized == set.serialized)
  }

  @Test("and the program itself stays as it is")
  func original() throws {
    let program = try Compiler.compile("container.name", in: Fixture.environment)
    _ = program.settingMembers(ofVariable: 1, to: Self.values)
    let fixture = Fixture()
    var evaluator = Evaluator()
    #expect(evaluator.evaluate(program, variables: fixture.variables, host: fixture) == .string("web"))
  }
}
