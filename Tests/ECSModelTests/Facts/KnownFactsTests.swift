import Testing

@testable import ECSModel

@Suite("What is known of facts")
struct KnownFactsTests {
  private func known(_ fact: Field<FactValue>) -> String {
    let facts = KnownFacts(count: 3)
    facts.note(.value(.string("before")), at: 0)
    facts.note(fact, at: 1)
    let known = facts[1]
    return known.map { "\($0)" } ?? "nothing"
  }

  @Test(
    "is what was noted",
    arguments: [
      Field<FactValue>.absent, .unresolved, .value(.boolean(true)), .value(.boolean(false)),
      .value(.list([])),
      .value(.list([.integer(1)])), .value(.integer(0)), .value(.string("web")),
      .value(.object(ObjectReference(shape: 1, index: 2))),
    ])
  func noted(_ fact: Field<FactValue>) {
    #expect(known(fact) == "\(fact)")
  }

  @Test("includes whether there is a value")
  func isThere() {
    let facts = KnownFacts(count: 4)
    facts.note(.value(.boolean(false)), at: 0)
    facts.note(.absent, at: 1)
    facts.note(.unresolved, at: 2)
    let answers = [facts.isThere(0), facts.isThere(1), facts.isThere(2), facts.isThere(3)]
    #expect(answers == [true, false, false, nil])
  }

  @Test("is nothing before, and beside it")
  func nothing() {
    let facts = KnownFacts(count: 2)
    facts.note(.value(.boolean(true)), at: 0)
    let known = facts[1]
    #expect(known.map { _ in true } == nil)
  }

  @Test("An invalid fact is unresolved")
  func invalid() {
    #expect(known(.invalid) == "\(Field<FactValue>.unresolved)")
  }
}
