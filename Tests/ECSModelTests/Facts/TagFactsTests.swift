import Testing

@testable import ECSModel

@Suite("An earlier tag of the same key")
struct TagFactsTests {
  private func earlier(_ tags: String) throws -> [Int?] {
    let document = try document(task(#""tags": [\#(tags)]"#))
    let tables = DerivedTables(document)
    return try #require(document.task.tags.value).values.map {
      tables.earlierNamesake(of: $0).value?.position
    }
  }

  @Test("is the first one")
  func first() throws {
    #expect(try earlier(#"{"key": "a"}, {"key": "b"}, {"key": "a"}, {"key": "a"}"#) == [nil, nil, 0, 0])
  }

  @Test("differs by nothing, not even by case")
  func caseSensitive() throws {
    #expect(try earlier(#"{"key": "team"}, {"key": "Team"}"#) == [nil, nil])
  }

  @Test("is not known of keys that are not")
  func unknown() throws {
    #expect(try earlier(#"{"key": "${A}"}, {"key": "${A}"}, {"value": "b"}"#) == [nil, nil, nil])
  }
}
