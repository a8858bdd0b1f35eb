import Testing

@testable import ECSModel

@Suite("Ports that two mappings want")
struct PortTableTests {
  @Test("Awsvpc and host tasks share the ports of all their containers", arguments: ["awsvpc", "host"])
  func sharedPorts(mode: String) throws {
    let text = task(mode, [#"{"containerPort": 80}"#], [#"{"containerPort": 81}, {"containerPort": 80}"#])
    #expect(try hostPortConflicts(text) == [[nil], [nil, 0]])
  }

  @Test("On the bridge only fixed host ports can clash; 0 and absent ones cannot")
  func bridge() throws {
    let text = task(
      "bridge", [#"{"containerPort": 80, "hostPort": 8080}, {"containerPort": 81, "hostPort": 0}"#],
      [
        #"{"containerPort": 80, "hostPort": 8080}, {"containerPort": 81, "hostPort": 0}, {"containerPort": 81}"#
      ])
    #expect(try hostPortConflicts(text) == [[nil, nil], [0, nil, nil]])
  }

  @Test("The same number over tcp and over udp are two ports")
  func protocols() throws {
    let text = task(
      "awsvpc", [#"{"containerPort": 53}, {"containerPort": 53, "protocol": "udp"}"#],
      [#"{"containerPort": 53, "protocol": "udp"}"#])
    #expect(try hostPortConflicts(text) == [[nil, nil], [1]])
  }

  @Test(
    "Ranges count with all their ports, whichever begins first",
    arguments: [
      ("8080-8090", "8085-8095", true), ("8085-8095", "8080-8090", true), ("8080-8090", "8084-8086", true),
      ("8080-8090", "8090-8091", true), ("8080-8084", "8085-8095", false), ("8085-8095", "8080-8084", false),
    ])
  func ranges(first: String, second: String, clash: Bool) throws {
    let text = task(
      "awsvpc", [#"{"containerPortRange": "\#(first)"}"#], [#"{"containerPortRange": "\#(second)"}"#])
    #expect(try hostPortConflicts(text) == [[nil], [clash ? 0 : nil]])
  }

  @Test("A range that covers several later mappings clashes with each of them")
  func coveringRange() throws {
    let text = task(
      "awsvpc", [#"{"containerPortRange": "8000-9000"}"#],
      [#"{"containerPort": 8001}, {"containerPortRange": "8500-8600"}, {"containerPort": 9001}"#])
    #expect(try hostPortConflicts(text) == [[nil], [0, 0, nil]])
  }

  @Test("A container's own ports are compared within the container only")
  func withinContainer() throws {
    let text = task(
      "bridge", [#"{"containerPortRange": "80-90"}, {"containerPort": 85}"#], [#"{"containerPort": 85}"#])
    #expect(try conflicts(text) { $1.earlierContainerPort(of: $0) } == [[nil, 0], [nil]])
  }

  /// Port by port, these are 65 million comparisons.
  @Test("A thousand mappings of all ports are compared")
  func manyRanges() throws {
    let mapping = #"{"containerPortRange": "1-65535"}"#
    let text = task("awsvpc", [Array(repeating: mapping, count: 1000).joined(separator: ", ")])
    #expect(try hostPortConflicts(text) == [[nil] + Array(repeating: 0, count: 999)])
  }

  private func hostPortConflicts(_ text: String) throws -> [[Int?]] {
    try conflicts(text) { $1.earlierHostPort(of: $0) }
  }

  /// For each mapping of each container, the position of the mapping that it clashes with.
  private func conflicts(
    _ text: String, _ earlier: (Located<PortMapping>, DerivedTables) -> Field<Located<PortMapping>>
  ) throws -> [[Int?]] {
    let document = try document(text)
    let tables = DerivedTables(document)
    return document.task.containerDefinitions.known().map { container in
      container.portMappings.known().map { earlier($0, tables).value?.position }
    }
  }

  private func task(_ mode: String, _ mappings: [String]...) -> String {
    let containers = mappings.map { #"{"name": "web", "portMappings": [\#($0.joined(separator: ", "))]}"# }
    return
      #"{"family": "web", "networkMode": "\#(mode)", "containerDefinitions": [\#(containers.joined(separator: ", "))]}"#
  }
}
