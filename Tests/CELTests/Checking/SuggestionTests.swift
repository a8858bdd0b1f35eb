import CEL
import Testing

@Suite("A misspelt name gets a suggestion")
struct SuggestionTests {
  @Test(
    "the nearest name is proposed in place of the wrong one",
    arguments: [
      ("container.memoryReservaton > 1", "memoryReservaton", "memoryReservation"),
      ("container.Memory > 1", "Memory", "memory"),
      ("container.mmeory > 1", "mmeory", "memory"),
      ("contaner.memory > 1", "contaner", "container"),
      ("task.containers.all(cont, cnt.memory > 1)", "cnt", "cont"),
      ("container.name.startWith('a')", "startWith", "startsWith"),
      ("container.name.contain('a')", "contain", "contains"),
      ("task.containers.exist(c, true)", "exist", "exists"),
      ("siz(container.name) > 1", "siz", "size"),
      ("hass(container.name)", "hass", "has"),
      ("container.initals() == 'w'", "initals", "initials"),
      ("ecs.joni('a', 'b') == 'c'", "ecs.joni", "ecs.join"),
      ("container.healthCheck.intervall > 1", "intervall", "interval"),
    ])
  func nearest(expression: String, wrong: String, right: String) throws {
    let found = mistakes(in: expression)
    let mistake = try #require(found.first { $0.suggestion != nil }, "\(found)")
    #expect(mistake.suggestion == right)
    #expect(mistake.message.hasSuffix(", did you mean `\(right)`?"))
    #expect(text(of: mistake.range, in: expression) == wrong)
  }

  @Test(
    "no suggestion is better than a far-fetched one",
    arguments: ["container.zzz == 1", "qqqqqq", "container.name.frobnicate()"])
  func farFetched(expression: String) {
    #expect(mistakes(in: expression).map(\.suggestion) == [nil])
  }

  @Test("none is proposed where the environment does not say which name is near to another")
  func withoutClosestName() throws {
    let environment = Environment(variables: [VariableDeclaration(name: "count", type: .int)])
    let failure = try #require(throws: CompilationFailure.self) {
      try Compiler.compile("cuont > 1", in: environment)
    }
    #expect(failure.errors.map(\.message) == ["undeclared name `cuont`"])
  }

  @Test("a message names the structure")
  func structure() {
    #expect(
      mistakes(in: "container.zzz").map(\.message) == ["Container has no member `zzz`"])
  }

  @Test("ranges count bytes")
  func bytes() {
    let expression = "'é😀' == container.nme"
    #expect(mistakes(in: expression).map { text(of: $0.range, in: expression) } == ["nme"])
  }
}
