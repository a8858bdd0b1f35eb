import Testing

@testable import ECSModel

@Suite("The order in which containers start")
struct StartOrderTests {
  /// The names and the relations of the cycle that a container begins.
  private func cycles(_ containers: String) throws -> [String: [String]] {
    let document = try document(#"{"family": "web", "containerDefinitions": [\#(containers)]}"#)
    let tables = DerivedTables(document)
    var cycles: [String: [String]] = [:]
    for container in document.task.containerDefinitions.known() {
      guard let cycle = tables.references.startCycle(from: container) else { continue }
      cycles[cycle.containers.compactMap(\.name.value).joined(separator: " ")] = cycle.relations.names
    }
    return cycles
  }

  @Test("leads round by different means")
  func mixed() throws {
    let cycles = try cycles(
      #"""
      {"name": "web", "links": ["assets:files"]}, {"name": "other"},
      {"name": "assets", "volumesFrom": [{"sourceContainer": "web"}]}
      """#)
    #expect(cycles == ["web assets": ["links", "volumesFrom"]])
  }

  @Test("leads round by one relation that all share, whatever else ties them")
  func shared() throws {
    let cycles = try cycles(
      #"""
      {"name": "web", "links": ["api"], "volumesFrom": [{"sourceContainer": "api"}]},
      {"name": "api", "volumesFrom": [{"sourceContainer": "web"}]}
      """#)
    #expect(cycles == ["web api": ["volumesFrom"]])
  }

  @Test("leads round through a dependency")
  func dependency() throws {
    let cycles = try cycles(
      #"""
      {"name": "web", "dependsOn": [{"containerName": "api", "condition": "START"}]},
      {"name": "api", "links": ["db"]}, {"name": "db", "volumesFrom": [{"sourceContainer": "web"}]}
      """#)
    #expect(cycles == ["web api db": ["dependsOn", "links", "volumesFrom"]])
  }

  @Test("is none of a container that refers to itself, to nobody, or all in one direction")
  func acyclic() throws {
    let cycles = try cycles(
      #"""
      {"name": "web", "links": ["web", "nobody", "api"], "volumesFrom": [{"sourceContainer": "api"}],
       "dependsOn": [{"containerName": "api", "condition": "START"}]},
      {"name": "api"}
      """#)
    #expect(cycles.isEmpty)
  }
}
