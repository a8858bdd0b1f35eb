import Testing

@testable import ECSModel

@Suite("A field")
struct DocumentStorageTests {
  private func isText(_ family: String, _ text: String) throws -> Bool {
    let storage = try document(#"{"family": \#(family), "containerDefinitions": []}"#).storage
    let member = TaskDefinition.members.family.index
    var text = text
    return text.withUTF8 { storage.isText(member, of: 0, $0) }
  }

  @Test(
    "is a text byte by byte", arguments: [(#""web""#, true), (#""w\u0065b""#, true), (#""Web""#, false)])
  func equal(_ family: String, _ isEqual: Bool) throws {
    #expect(try isText(family, "web") == isEqual)
  }

  @Test("is no text if its own is not known", arguments: [#""${web}""#, "null", "1", "[]"])
  func unknown(_ family: String) throws {
    #expect(try !isText(family, "${web}"))
    #expect(try !isText(family, ""))
  }
}
