import Syntax
import Testing

@Suite("Which language a text is read as")
struct LanguageChoiceTests {
  @Test(
    "The extension tells",
    arguments: [
      ("a.json", Language.json), ("a.JSON", .json), ("a.yaml", .yaml), ("dir.json/a.yml", .yaml),
      ("A.YML", .yaml),
    ])
  func byExtension(name: String, language: Language) {
    #expect(SyntaxTree(reading: Source(name: name, text: "key: [1,]")).language == language)
  }

  @Test(
    "Without a telling extension, the text tells",
    arguments: [
      ("{\"a\": 1}", Language.json), ("\n [ {\"a\": 1} ]", .json), ("\u{FEFF}{}", .json),
      ("{\"a\": 1,}", .json),
      ("a: 1", .yaml), ("- a", .yaml), ("{a: 1}", .yaml), ("{{ template }}", .yaml), ("", .yaml),
    ])
  func byText(text: String, language: Language) {
    #expect(SyntaxTree(reading: Source(name: "-", text: text)).language == language)
  }

  @Test("YAML that is JSON is read as JSON, with what libyaml would refuse")
  func jsonInYAML() {
    let tree = SyntaxTree(reading: Source(name: "a.yml", text: #"{"a": "\ud83d\ude00", "b": [1]}"#))
    #expect(tree.language == .json)
    #expect(tree.issues.isEmpty)
    #expect(tree.notation == "{a: '😀', b: [1]}")
  }

  @Test("YAML's flow style is no JSON, and no mistake in a YAML file")
  func flowStyle() {
    let tree = SyntaxTree(reading: Source(name: "a.yaml", text: "{\"a\": 1, b: yes, # comment\n}"))
    #expect(tree.language == .yaml)
    #expect(tree.issues.isEmpty)
    #expect(tree.notation == "{a: 1, b: 'yes'}")
  }

  @Test("Who asks for a language gets it")
  func asked() {
    #expect(SyntaxTree(reading: Source(name: "a.yaml", text: "[1]"), as: .json).language == .json)
    #expect(!SyntaxTree(reading: Source(name: "a.yaml", text: "a: 1"), as: .json).issues.isEmpty)
  }
}
