import CEL
import Testing

@Suite("What an expression needs to be there")
struct PresenceRequirementTests {
  /// `has(c.x)` stands for a member that has to be there, `c.x` for one whose value is needed, `c.x: t` for one that
  /// has to be the text.
  @Test(
    "to be true",
    arguments: [
      ("has(container.memory)", ["has(container.memory)"]),
      ("!has(container.memory)", []),
      ("has(container.healthCheck.interval)", ["has(container.healthCheck)"]),
      ("container.memory > 6", ["container.memory"]),
      (
        "has(container.memory) && container.name == 'web'",
        ["has(container.memory)", "container.name", "container.name: web"]
      ),
      ("'web' == container.name", ["container.name", "container.name: web"]),
      ("container.name != 'web'", ["container.name"]),
      (
        "container.memory == container.memoryReservation",
        ["container.memory", "container.memoryReservation"]
      ),
      ("has(container.memory) || container.name == 'web'", []),
      ("container.memory == 1 || container.memory == 2 && has(container.name)", ["container.memory"]),
      ("!(container.memory == 1 && container.name == 'web')", []),
      ("!(container.memory == 1 || container.name == 'web')", ["container.memory", "container.name"]),
      (
        "container.memory == 1 ? container.name == 'a' : container.name == 'b'",
        ["container.memory", "container.name"]
      ),
      (
        "container.name == 'a' && container.memory == 1 || container.name == 'b' && container.memory == 1",
        ["container.memory", "container.name"]
      ),
      ("container.name.startsWith('web')", ["container.name"]),
      ("container.healthCheck.command.exists(c, c == 'a')", ["container.healthCheck"]),
      ("container.healthCheck.interval in [1, 2]", ["container.healthCheck"]),
      ("task.containers.exists(c, c.memory == 1)", ["has(task.containers)", "task.containers"]),
      ("task.containers.all(c, c.memory == 1)", ["task.containers"]),
      ("cel.bind(x, container.memory, has(container.name))", ["has(container.name)"]),
      ("true", []),
    ])
  func holds(expression: String, expected: [String]) throws {
    #expect(try requirements(of: expression, for: true) == expected.sorted())
  }

  @Test(
    "to be false",
    arguments: [
      ("has(container.memory)", []),
      ("!has(container.memory)", ["has(container.memory)"]),
      ("!has(container.memory) || container.name == 'web'", ["container.name", "has(container.memory)"]),
      ("container.name != 'web'", ["container.name", "container.name: web"]),
      ("!has(container.memory) && !has(container.name)", []),
      ("task.containers.exists(c, c.memory == 1)", ["task.containers"]),
      ("task.containers.all(c, c.memory == 1)", ["has(task.containers)", "task.containers"]),
      (
        "container.memory <= container.memoryReservation",
        ["container.memory", "container.memoryReservation"]
      ),
    ])
  func fails(expression: String, expected: [String]) throws {
    #expect(try requirements(of: expression, for: false) == expected.sorted())
  }

  @Test(
    "a collection has no known elements while the member is absent that they come from",
    arguments: [
      ("task.containers", "has(task.containers)"), ("container.options", "has(container.options)"),
      ("task.containers.filter(c, c.memory > 1)", "has(task.containers)"),
      ("task.containers.map(c, c.memory)", "has(task.containers)"),
      ("task.containers.filter(c, c.memory > 1).map(c, c.name)", "has(task.containers)"),
      ("container.options.transformMap(k, v, v)", "has(container.options)"),
      ("[container.healthCheck]", "container.healthCheck"), ("[container.memory]", "container.memory"),
    ])
  func source(expression: String, expected: String) throws {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    #expect(program.source.map(Self.text) == expected)
  }

  @Test(
    "there is no such member where a collection may have elements without it",
    arguments: [
      "[container.memory, 1]", "[container.memory, container.memoryReservation]", "[1]", "[]", "task",
      "task.containers + task.containers", "container.healthCheck.command",
      "['a'].filter(x, x == task.family)",
      "has(task.containers) ? task.containers : [container]", "[container.healthCheck.interval]",
    ])
  func noSource(expression: String) throws {
    #expect(try Compiler.compile(expression, in: Fixture.environment).source == nil)
  }

  private func requirements(of expression: String, for outcome: Bool) throws -> [String] {
    let program = try Compiler.compile(expression, in: Fixture.environment)
    return program.requirements(for: outcome).map(Self.text).sorted()
  }

  private static func text(of requirement: PresenceRequirement) -> String {
    let variable = Fixture.environment.variables[requirement.slot]
    let structure = Fixture.environment.structures.first { .structure($0.id) == variable.type }
    let path = "\(variable.name).\(structure?.members[requirement.member].name ?? "?")"
    if let text = requirement.text { return "\(path): \(text)" }
    return requirement.isForValue ? path : "has(\(path))"
  }
}
