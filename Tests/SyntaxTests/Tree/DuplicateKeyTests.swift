import Syntax
import Testing

@Suite("Duplicate keys")
struct DuplicateKeyTests {
  @Test("A key that is there already is an issue that shows both places", arguments: Language.allCases)
  func places(language: Language) throws {
    let tree = expectIssues(
      .duplicateKey, in: #"{"a": 1, "b": {"a": 2}, ⟦"a"⟧: 3, "A": 4, ⟦"a"⟧: 5}"#, as: language)
    #expect(tree.issues.map { $0.related.map(\.range) } == [[ByteRange(1, 4)], [ByteRange(1, 4)]])
    #expect(tree.count(of: tree.documents[0]) == 5)
  }

  @Test("Keys are compared by what they stand for, not by how they are written")
  func decoded() {
    expectIssues(.duplicateKey, in: #"{"a\u00e9": 1, ⟦"aé"⟧: 2}"#, as: .json)
    expectIssues(.duplicateKey, in: "aé: 1\n⟦\"a\\u00e9\"⟧: 2\n⟦'aé'⟧: 3\n", as: .yaml)
  }

  @Test("Keys that begin and end alike are others all the same", arguments: Language.allCases)
  func alike(language: Language) {
    expectIssues(.duplicateKey, in: #"{"abc": 1, "adc": 2, "": 3, ⟦"abc"⟧: 4, ⟦""⟧: 5}"#, as: language)
  }

  @Test("Mappings of every size are searched", arguments: [2, 11, 12, 13, 14, 500])
  func sizes(count: Int) {
    let keys = (1..<count).map { "\"key\($0)\": 1, " }.joined()
    expectIssues(.duplicateKey, in: "{\(keys)⟦\"key1\"⟧: 2}", as: .json)
    #expect(SyntaxTree(json: "{\(keys)\"key0\": 2}").issues.isEmpty)
  }

  /// Comparing all pairs would not end while anyone waits.
  @Test("A million keys are read, all different or all the same", arguments: [true, false])
  func manyKeys(isSame: Bool) {
    let text = "{" + (0..<1_000_000).map { isSame ? "\"a\":1" : "\"a\($0)\":1" }.joined(separator: ",") + "}"
    let source = Source(name: "x.json", text: text)
    let issues = SyntaxTree(reading: source).issues
    #expect(issues.count == (isSame ? Limits().issues + 1 : 0))
    #expect(issues.last?.kind == (isSame ? .limitExceeded : nil))
  }
}
