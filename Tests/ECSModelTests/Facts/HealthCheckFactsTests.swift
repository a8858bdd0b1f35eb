import Testing

@testable import ECSModel

@Suite("What follows from a health check")
struct HealthCheckFactsTests {
  @Test(
    "The ports that a command asks on its own host",
    arguments: [
      ("curl -f http://localhost/", [80]), ("curl -fk https://127.0.0.1/health", [443]),
      ("curl -f http://localhost:8080/health || exit 1", [8080]), ("wget -q 'http://[::1]:9000'", [9000]),
      ("curl localhost:3000/health && curl localhost:3001/ready", [3000, 3001]),
      ("nc -z 127.0.0.1:6379", [6379]), ("curl http://user@localhost:8081", [8081]),
      ("curl http://example.com:8080/localhost", []), ("curl http://localhost.example.com/", []),
      ("curl http://localhost:$PORT/", []), ("curl http://localhost:80${X}/", []),
      ("cat /run/localhost:80", []),
      ("pg_isready -h localhost", []), ("", []),
    ])
  func localPorts(command: String, ports: [Int]) {
    #expect(command.withBytes(LocalURL.ports) == ports)
  }

  @Test("Ports are served when a container of the task maps them, alone or in a range")
  func unservedPorts() throws {
    let asked = "curl localhost:80; curl localhost:8005; curl localhost:8011; curl localhost:9000"
    let text = task(asked, #"{"containerPort": 80}, {"containerPortRange": "8000-8010"}"#)
    #expect(try unservedPorts(text) == [8011, 9000])
  }

  @Test(
    "Nothing is known of the ports while one of them is open",
    arguments: [#"{"containerPort": "${PORT}"}"#, #"{"containerPortRange": "${PORTS}"}"#, #""${MAPPING}""#])
  func openPorts(mapping: String) throws {
    #expect(try unservedPorts(task("curl localhost:80", mapping)) == nil)
  }

  private func unservedPorts(_ text: String) throws -> [Int]? {
    let document = try document(text)
    let check = try #require(document.task.containerDefinitions.known().first?.healthCheck.value)
    return check.unservedPorts(DerivedTables(document)).value
  }

  private func task(_ command: String, _ mappings: String) -> String {
    #"""
    {"family": "web", "containerDefinitions": [
      {"name": "web", "healthCheck": {"command": ["CMD-SHELL", "\#(command)"]}},
      {"name": "app", "portMappings": [\#(mappings)]}]}
    """#
  }
}
