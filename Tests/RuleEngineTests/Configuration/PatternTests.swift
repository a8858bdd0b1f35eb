import Testing

@testable import RuleEngine

@Suite("A pattern")
struct PatternTests {
  @Test(
    "for files matches",
    arguments: [
      ("web.json", "web.json"), ("web.json", "a/b/web.json"), ("*.json", "a/web.json"),
      ("a/*.json", "a/web.json"),
      ("a", "a/b/web.json"), ("a/", "a/web.json"), ("./a/b", "a/b/c.json"),
      ("**/fixtures/**", "fixtures/a.json"),
      ("**/fixtures/**", "x/y/fixtures/z/a.json"), ("a/**/b.json", "a/b.json"),
      ("a/**/b.json", "a/x/y/b.json"),
      ("w?b.json", "wäb.json"), ("../*.json", "../a.json"), ("**", "a/b"),
    ])
  func files(_ pattern: String, _ path: String) {
    #expect(FilePattern(pattern).matches(path))
  }

  @Test(
    "for files does not match",
    arguments: [
      ("web.json", "xweb.json"), ("a/*.json", "a/b/web.json"), ("a/*.json", "b/a/web.json"),
      ("**/fixtures/**", "myfixtures/a.json"), ("a/**/b.json", "a/xb.json"), ("w?b.json", "w/b.json"),
      ("", "a"),
    ])
  func otherFiles(_ pattern: String, _ path: String) {
    #expect(!FilePattern(pattern).matches(path))
  }

  @Test(
    "for values matches",
    arguments: [
      ("containerDefinitions[web].image", "containerDefinitions[web].image"),
      ("containerDefinitions[web]", "containerDefinitions[web].image"),
      ("containerDefinitions", "containerDefinitions[web].image"),
      ("containerDefinitions[*].image", "containerDefinitions[web].image"),
      ("containerDefinitions[w*b].*", "containerDefinitions[web].image"),
      ("containerDefinitions[*].environment[*].value", "containerDefinitions[a].environment[my.var].value"),
      ("**.value", "containerDefinitions[a].environment[B].value"),
    ])
  func values(_ pattern: String, _ path: String) {
    #expect(PathPattern(pattern).matches(path))
  }

  @Test(
    "for values does not match",
    arguments: [
      ("containerDefinitions[we]", "containerDefinitions[web]"),
      ("containerDefinitions[web].image", "containerDefinitions[web]"),
      ("image", "containerDefinitions[web].image"),
      ("containerDefinitions*image", "containerDefinitions[web].image"),
    ])
  func otherValues(_ pattern: String, _ path: String) {
    #expect(!PathPattern(pattern).matches(path))
  }

  /// Trying every way to divide the name among the stars would not end while anyone waits.
  @Test("tries no way twice")
  func manyStars() {
    let pattern = String(repeating: "*a", count: 100) + "b"
    #expect(!FilePattern(pattern).matches(String(repeating: "a", count: 2_000)))
  }
}
