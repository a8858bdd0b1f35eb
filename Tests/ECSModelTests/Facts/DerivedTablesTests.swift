import Testing

@testable import ECSModel

@Suite("The facts of an object")
struct DerivedTablesTests {
  private let earlierNamesake: UInt64

  init() throws {
    let facts = Schema.taskDefinition.shapes.first { $0.name == "Tag" }?.facts ?? []
    let index = try #require(facts.firstIndex { $0.name.description == "earlierNamesake" })
    earlierNamesake = 1 << UInt64(index)
  }

  /// Whether each of the tags has all of the facts.
  private func areThere(_ facts: UInt64, _ tags: String) throws -> [Bool] {
    let document = try document(task(#""tags": [\#(tags)]"#))
    let tables = DerivedTables(document)
    return try #require(document.task.tags.value).values.map {
      tables.areThere(facts, of: $0.index, in: document.storage)
    }
  }

  @Test("are there if they have a value, which is looked for once asked")
  func facts() throws {
    let tags = #"{"key": "a"}, {"key": "b"}, {"key": "a"}, {"key": "${A}"}"#
    #expect(try areThere(earlierNamesake, tags) == [false, false, true, false])
  }

  @Test("are there if none is asked for")
  func none() throws {
    #expect(try areThere(0, #"{"key": "a"}"#) == [true])
  }
}
