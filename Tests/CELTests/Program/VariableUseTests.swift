import CEL
import Testing

@Suite("A program knows how it uses a variable")
struct VariableUseTests {
  @Test(
    "not at all, for its members, or as a whole",
    arguments: [
      ("1 == 1", VariableUse.none), ("task.family == 'container'", .none),
      ("[1].all(container, container == 1)", .none), ("container.name == 'web'", .members),
      ("has(container.memory) && container.healthCheck.interval > 1", .members),
      ("[1].exists(x, x == container.memory)", .members), ("[container]", .whole),
      ("container == task.containers[0]", .whole), ("container.name == container.initials()", .whole),
      ("cel.bind(c, container, c.name) == container.name", .whole),
    ])
  func use(expression: String, expected: VariableUse) throws {
    #expect(try Compiler.compile(expression, in: Fixture.environment).use(ofVariable: 1) == expected)
  }
}
