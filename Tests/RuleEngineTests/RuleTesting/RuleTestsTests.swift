import CheckResults
import RuleEngine
import Syntax
import Testing

@Suite("The test of an organisation's rules")
struct RuleTestsTests {
  private static let head = """
    id: low-memory
    effect: risky
    summary: Low
    each: {container: task.containerDefinitions}
    require: container.memory >= 64
    at: container.memory
    message: low

    """

  private static func example(_ memory: String) -> String {
    """
      family: web
      containerDefinitions:
        - name: web
          image: web:1
          memory: \(memory)

    """
  }

  private func failures(bad: String?, good: String?) throws -> [String] {
    var rules = RuleSet()
    let text =
      Self.head + (bad.map { "bad: |\n" + Self.example($0) } ?? "")
      + (good.map { "good: |\n" + Self.example($0) } ?? "")
    let files = rules.add([Source(name: "r.yaml", text: text)])
    try #require(files.flatMap(\.findings).isEmpty)
    return RuleTests(of: rules).run().flatMap { result in result.failures.map { "\(result.title): \($0)" } }
  }

  @Test("passes where examples show what they should")
  func passes() throws {
    #expect(try failures(bad: "⟦32⟧", good: "64") == [])
  }

  @Test("fails where they do not")
  func fails() throws {
    #expect(try failures(bad: "⟦64⟧", good: "64") == ["bad 1: as written: nothing is reported at ‹64›"])
    #expect(try failures(bad: "32", good: "64") == ["bad 1: a bad example marks what is reported with ⟦⟧"])
    #expect(
      try failures(bad: "⟦32⟧", good: "32") == ["good 1: as written: low-memory is reported at ‹32›: low"])
    #expect(try failures(bad: "⟦32", good: "64") == ["bad 1: a mark ⟦ or ⟧ has no counterpart"])
    #expect(try failures(bad: "⟦32⟧", good: "⟦64⟧") == ["good 1: a good example marks nothing"])
  }

  @Test("fails where there are none")
  func missing() throws {
    #expect(
      try failures(bad: nil, good: nil)
        == ["bad: the rule has no bad example", "good: the rule has no good example"])
  }

  @Test("fails where a built-in check finds an error besides")
  func others() throws {
    #expect(try failures(bad: "⟦32⟧\n      memry: 3", good: "64").first?.contains("unknown-field") == true)
  }
}
