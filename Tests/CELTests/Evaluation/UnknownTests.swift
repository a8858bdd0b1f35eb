import CEL
import Testing

@Suite("What the host does not know makes an expression unknown, unless it does not matter")
struct UnknownTests {
  /// The first container has a health check and options, the second only a name; the group in the options and
  /// the second word of the command are unresolved.
  private let fixture = Fixture()

  @Test(
    "unknown passes through operators, functions, selection and conditions",
    arguments: [
      "task.family == 'web'", "task.family != 'web'", "task.family + 'a'", "size(task.family)",
      "-task.family.size()",
      "!task.family.startsWith('a')", "task.family.matches('a')", "task.family in ['a']",
      "'a' in [task.family]",
      "string(task.family)", "type(task.family)", "task.family.replace('a', 'b', 1)",
      "'%s'.format([task.family])",
      "task.containers[1].healthCheck.interval", "task.containers[1].healthCheck.command[0]",
      "task.containers[task.family.size()]", "task.family == 'a' ? 1 : 2", "container.options['group']",
      "container.options.group == 'a'", "ecs.join(task.family, 'a')", "{task.family: 1}",
      "cel.bind(f, task.family, f + f)",
      "task.containers.map(c, c.memory).sum()", "[1, container.healthCheck.interval].max()",
      "task.containers[1].memory > 1",
    ])
  func propagates(expression: String) throws {
    #expect(try fixture.evaluate(expression) == .unknown)
  }

  @Test(
    "what is known about a list with an unknown element counts",
    arguments: [
      ("container.healthCheck.command.size() == 2", Value.bool(true)),
      ("container.healthCheck.command[0] == 'CMD'", .bool(true)),
      ("'CMD' in container.healthCheck.command", .bool(true)),
      ("'NONE' in container.healthCheck.command", .unknown),
      ("container.healthCheck.command == ['NONE', 'x']", .bool(false)),
      ("container.healthCheck.command == ['CMD', 'x']", .unknown),
      ("container.healthCheck.command == ['CMD']", .bool(false)),
      ("container.healthCheck.command.exists(w, w == 'CMD')", .bool(true)),
      ("container.healthCheck.command.exists(w, w == 'NONE')", .unknown),
      ("container.healthCheck.command.all(w, w == 'NONE')", .bool(false)),
      ("container.healthCheck.command.all(w, w == 'CMD')", .unknown),
      ("container.healthCheck.command.exists_one(w, w == 'CMD')", .unknown),
      ("container.healthCheck.command.filter(w, w == 'CMD')", .unknown),
      ("container.healthCheck.command.map(w, w + '!')[0]", .string("CMD!")),
      ("container.healthCheck.command.map(w, w + '!')[1]", .unknown),
      ("container.healthCheck.command.join(' ')", .unknown),
      ("container.healthCheck.command.indexOf('CMD')", .int(0)),
      ("container.healthCheck.command.indexOf('x')", .unknown),
      ("container.healthCheck.command.isSorted()", .unknown),
      ("[3, 1, container.healthCheck.interval].isSorted()", .bool(false)),
      ("'%s'.format([container.healthCheck.command])", .unknown),
      ("task.containers.exists(c, c.memory == 512)", .bool(true)),
      ("task.containers.all(c, c.memory == 512)", .unknown),
      ("container.options.all(k, k.size() > 1)", .bool(true)),
      ("container.options.exists(k, v, v == 'eu-west-1')", .bool(true)),
      ("container.options == {'region': 'eu-west-1'}", .bool(false)),
      ("container.options == {'region': 'eu-west-1', 'group': 'a'}", .unknown),
      ("{'a': task.family}.size()", .int(1)),
    ])
  func lists(expression: String, expected: Value) throws {
    #expect(try fixture.evaluate(expression) == expected)
  }

  @Test(
    "has() asks about absence, also of what should hold the member",
    arguments: [
      ("has(container.memory)", Value.bool(true)), ("has(task.containers[1].memory)", .bool(true)),
      ("has(task.containers[1].healthCheck)", .bool(false)),
      ("has(task.containers[1].healthCheck.interval)", .bool(false)),
      ("has(container.healthCheck.interval)", .bool(false)),
      ("has(container.healthCheck.command)", .bool(true)),
      ("has(container.options.region)", .bool(true)), ("has(container.options.group)", .bool(true)),
      ("has(container.options.`no-such`)", .bool(false)), ("'region' in container.options", .bool(true)),
      ("'nothing' in container.options", .bool(false)),
    ])
  func presence(expression: String, expected: Value) throws {
    #expect(try fixture.evaluate(expression) == expected)
  }
}
