import Testing

@Suite("The program")
struct ScenarioTests {
  @Test("has scenarios")
  func scenarios() throws {
    #expect(!(try Scenario.all.isEmpty))
  }

  @Test("does what the scenarios tell", arguments: try Scenario.all)
  func scenario(_ scenario: Scenario) throws {
    guard let result = try scenario.run() else { return }
    if Recording.isOn { try scenario.record(result) }
    let expected = Recording.isOn ? result : scenario.expected
    #expect(result.output == expected.output)
    #expect(result.errors == expected.errors)
    #expect(result.status == expected.status)
  }
}
