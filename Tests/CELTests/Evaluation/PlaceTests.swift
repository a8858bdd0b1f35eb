import CEL
import Testing

@Suite("A path leads to the place of its value")
struct PlaceTests {
  private static let container = ObjectID(structure: Fixture.container, index: 0)
  private static let other = ObjectID(structure: Fixture.container, index: 1)
  private static let healthCheck = ObjectID(structure: Fixture.healthCheck, index: 0)
  private static let command = HostListID(kind: 2, index: 0)
  private static let options = HostMapID(kind: 1, index: 0)

  @Test(
    "step by step, the last step is left to the host",
    arguments: [
      ("container", Locator.variable(slot: 1)),
      ("container.memoryReservation", .member(of: container, index: 2)),
      ("task.containers[1].memory", .member(of: other, index: 1)),
      ("task.containers[1].healthCheck", .member(of: other, index: 3)),
      ("task.containers[1]", .element(of: HostListID(kind: 1, index: 0), index: 1)),
      ("container.healthCheck.command[0]", .element(of: command, index: 0)),
      ("container.healthCheck.command[size(container.name) - 2]", .element(of: command, index: 1)),
      ("container.options['region']", .entry(of: options, key: "region")),
      ("container.options.region", .entry(of: options, key: "region")),
      ("container.options['missing']", .entry(of: options, key: "missing")),
      ("dyn(container).memory", .member(of: container, index: 1)),
      (
        "has(container.memory) ? dyn(container.memory) : dyn(container.name)",
        .member(of: container, index: 1)
      ),
      (
        "has(container.healthCheck.interval) ? dyn(container.memory) : dyn(container.name)",
        .member(of: container, index: 0)
      ),
      ("cel.bind(c, task.containers[1], c.memory)", .member(of: other, index: 1)),
      ("task.containers.filter(c, c.name == 'proxy')[0]", .object(other)),
      ("task.containers.filter(c, c.name == 'proxy')[0].memory", .member(of: other, index: 1)),
      ("task.containers.map(c, c.healthCheck)[0]", .object(healthCheck)),
    ])
  func located(expression: String, place: Locator) throws {
    #expect(try Fixture().locate(expression) == place)
  }

  @Test(
    "what is no path, or leads through something unknown, has no place",
    arguments: [
      "1 + 1", "container.name + 'a'", "task.containers[1].healthCheck.interval", "task.containers[2]",
      "task.containers[-1]", "task.family == 'a' ? container.name : container.memory + 1 == 1 ? '' : ''",
      "[container.name][0]", "{'a': 1}['a']",
    ])
  func nowhere(expression: String) throws {
    #expect(try Fixture().locate(expression) == .unknown)
  }
}
