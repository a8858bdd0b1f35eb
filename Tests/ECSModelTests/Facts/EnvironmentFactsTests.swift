import Testing

@testable import ECSModel

@Suite("What follows from variables and secrets")
struct EnvironmentFactsTests {
  @Test("finds names that are taken, in the same container only")
  func names() throws {
    let document = try document(
      #"""
      {"family": "web", "containerDefinitions": [
        {"name": "web",
         "environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}, {"name": "A", "value": "3"}],
         "secrets": [{"name": "B", "valueFrom": "/b"}, {"name": "C", "valueFrom": "/c"}, {"name": "C", "valueFrom": "/d"}]},
        {"name": "api", "environment": [{"name": "A", "value": "1"}], "secrets": [{"name": "C", "valueFrom": "/c"}]}]}
      """#)
    let references = DerivedTables(document).references
    let containers = document.task.containerDefinitions.known()
    let variables = containers.flatMap { $0.environment.known() }
    #expect(variables.map { references.earlierNamesake(of: $0).value } == [nil, nil, variables[0], nil])
    let secrets = containers.flatMap { $0.secrets.known() }
    #expect(secrets.map { references.earlierNamesake(of: $0).value } == [nil, nil, secrets[1], nil])
    #expect(secrets.map { references.variable(of: $0).value } == [variables[1], nil, nil, nil])
  }

  @Test("counts the secrets of the log configuration")
  func allSecrets() throws {
    let document = try document(
      container(
        #"""
        "secrets": [{"name": "A", "valueFrom": "/a"}],
        "logConfiguration": {"logDriver": "splunk", "secretOptions": [{"name": "splunk-token", "valueFrom": "/b"}]}
        """#))
    let container = try #require(document.task.containerDefinitions.known().first)
    #expect(
      container.allSecrets?.located(in: document).map(\.name.value) == ["A", "splunk-token"])
  }
}
