import Testing

@testable import ECSModel

@Suite("Secrets in a command")
struct CommandSecretsTests {
  private func positions(_ words: String) throws -> [Int] {
    let document = try document(container(#""command": [\#(words)]"#))
    let container = try #require(document.task.containerDefinitions.known().first)
    return CommandSecrets.positions(in: container.command)
  }

  @Test(
    "stand behind an option, in it, in an assignment, or anywhere by their form",
    arguments: [
      (#""worker", "--password", "correct-horse""#, [2]), (#""worker", "--db-password=correct-horse""#, [1]),
      (#""redis-server", "--requirepass", "correct-horse""#, [2]),
      (#""env", "API_KEY=8f14e45f", "run""#, [1]),
      (#""java", "-Dspring.datasource.password=correct-horse""#, [1]),
      (#""sh", "-c", "curl http://probe:correct-horse@localhost""#, [2]),
      (#""--token", "8f14e45f", "--secret", "correct-horse""#, [1, 3]),
    ])
  func found(_ words: String, _ places: [Int]) throws {
    #expect(try positions(words) == places)
  }

  @Test(
    "are none in other words",
    arguments: [
      #""npm", "start""#, #""worker", "--password", "--verbose""#,
      #""worker", "--password-file=correct-horse""#,
      #""worker", "--password", "${PASSWORD}""#, #""worker", "--password""#,
      #""--token", "/run/secrets/token""#,
      #""sh", "-c", "export TOKEN='a b'; run""#, #""create-token", "correct-horse""#,
    ])
  func none(_ words: String) throws {
    #expect(try positions(words) == [])
  }
}
