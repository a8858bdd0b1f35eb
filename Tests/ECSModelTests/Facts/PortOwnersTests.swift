import Testing

@testable import ECSModel

@Suite("Who serves which port")
struct PortOwnersTests {
  /// What the first of two containers looks for in vain on its own loopback.
  private func portsOfOthers(web: String, other: String) throws -> [Int]? {
    let document = try document(
      #"""
      {"family": "shop", "containerDefinitions": [
        {"name": "web", "environment": [{"name": "CACHE_URL", "value": "redis://localhost:6379"}], \#(web)},
        {\#(other)}]}
      """#)
    let container = try #require(document.task.containerDefinitions.known().first)
    let variable = try #require(container.environment.known().first)
    return variable.localPortsOfOthers(DerivedTables(document)).value
  }

  @Test("finds the local ports that another container serves")
  func other() throws {
    #expect(
      try portsOfOthers(
        web: #""portMappings": []"#, other: #""name": "cache", "portMappings": [{"containerPort": 6379}]"#)
        == [6379])
  }

  @Test(
    "finds none where the container serves the port itself, or no other one of another name does",
    arguments: [
      (
        #""portMappings": [{"containerPort": 6379}]"#,
        #""name": "cache", "portMappings": [{"containerPort": 6379}]"#
      ),
      (#""portMappings": []"#, #""name": "web", "portMappings": [{"containerPort": 6379}]"#),
      (#""portMappings": []"#, #""name": "${NAME}", "portMappings": [{"containerPort": 6379}]"#),
      (#""portMappings": []"#, #""name": "cache", "portMappings": [{"containerPort": 6380}]"#),
      (#""portMappings": []"#, #""name": "cache", "portMappings": [{"containerPort": "${PORT}"}]"#),
    ])
  func none(web: String, other: String) throws {
    #expect(try portsOfOthers(web: web, other: other) == [])
  }

  @Test(
    "does not know where the container's own ports are open",
    arguments: [
      #""portMappings": [{"containerPort": "${PORT}"}]"#, #""portMappings": ["${MAPPING}"]"#,
      #""portMappings": [{"containerPortRange": "6000-7000"}]"#,
    ])
  func unknown(web: String) throws {
    #expect(
      try portsOfOthers(web: web, other: #""name": "cache", "portMappings": [{"containerPort": 6379}]"#)
        == nil)
  }
}
