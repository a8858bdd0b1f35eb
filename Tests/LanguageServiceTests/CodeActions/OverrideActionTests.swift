import BuiltInRules
import CheckResults
import LanguageService
import RuleEngine
import Syntax
import Testing

@Suite("An override as a code action")
struct OverrideActionTests {
  private static let text = #"{"family": "a", "containerDefinitions": [{"name": "web", "image": "httpd"}]}"#

  /// The configuration after the action for the only image; nil where none is offered.
  private func configuration(after before: String?, path: String = "deploy/task.json") throws -> String? {
    let text = AnalyzedText(Self.text)
    let finding = try #require(text.analysis.findings.first { $0.ruleID == "image-without-version" })
    let file = ConfigurationFile(before.map { Source(name: ".ecslint.yaml", text: $0) }, documentPath: path)
    let action = text.analysis.codeActions(in: finding.place.range, configuration: file).first {
      $0.target == .configuration && $0.finding == finding
    }
    guard let action else { return nil }
    #expect(action.title == "Turn off image-without-version here in the configuration")
    let edited = Source(name: ".ecslint.yaml", text: before ?? "").applying(action.edits)
    return String(decoding: edited.bytes, as: UTF8.self)
  }

  private static let entry = """
      - files: ["deploy/task.json"]
        paths: ["containerDefinitions[web].image"]
        rules: [image-without-version]
        level: off
        reason: say why

    """

  /// The entry with its lines indented by two less, as in a list that is not indented.
  private static let entryAtMargin = entry.split(separator: "\n").map { $0.dropFirst(2) + "\n" }.joined()

  private static let old = "files: [old.json]\n    rules: [security]\n    level: off\n    reason: old"

  @Test(
    "goes to the end of the list, whose comments and style stay",
    arguments: [
      (nil, "overrides:\n" + entry),
      ("", "overrides:\n" + entry),
      ("fail-on: warning # strict", "fail-on: warning # strict\noverrides:\n" + entry),
      ("# nothing yet\n", "# nothing yet\noverrides:\n" + entry),
      (
        "overrides: # known\nfail-on: note\n",
        "overrides: # known\n" + entry + "fail-on: note\n"
      ),
      ("overrides: []\n", "overrides: \n" + entry),
      (
        "overrides:\n  - \(old) # years\n# end\nfail-on: note\n",
        "overrides:\n  - \(old) # years\n" + entry + "# end\nfail-on: note\n"
      ),
      (
        "overrides:\n- files: [old.json]\n  rules: [security]\n  level: off\n  reason: old\n",
        "overrides:\n- files: [old.json]\n  rules: [security]\n  level: off\n  reason: old\n" + entryAtMargin
      ),
      (
        "overrides: [{files: [a], rules: [security], level: off, reason: old}]\n",
        "overrides: [{files: [a], rules: [security], level: off, reason: old}, {files: [\"deploy/task.json\"], paths: [\"containerDefinitions[web].image\"], rules: [image-without-version], level: off, reason: say why}]\n"
      ),
      (
        "fail-on: note\r\n",
        "fail-on: note\r\n"
          + ("overrides:\n" + entry).split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\r\n")
      ),
      (Configuration.template, Configuration.template + "overrides:\n" + entry),
    ] as [(String?, String)])
  func inserted(before: String?, after: String) throws {
    #expect(try configuration(after: before) == after)
    let (configuration, mistakes) = Configuration.reading(Source(name: ".ecslint.yaml", text: after))
    #expect(mistakes.map(\.message) == [])
    let settings = DocumentSettings(
      linter: Linter(rules: BuiltInRules.ruleSet(), configuration: configuration),
      configuration: configuration, patternPath: "deploy/task.json")
    let analysis = Analysis(of: Source(name: "task.json", text: Self.text), settings: settings)
    #expect(!analysis.findings.contains { $0.ruleID == "image-without-version" })
    #expect(analysis.findings.contains { $0.ruleID == "container-without-memory" })
  }

  @Test(
    "is not offered where the configuration has mistakes or no place for it",
    arguments: ["fail-on: never-ever\n", "{fail-on: note}\n", "overrides: 1\n", "a: [\n"])
  func notOffered(_ configuration: String) throws {
    #expect(try self.configuration(after: configuration) == nil)
  }

  @Test("is not offered for a file whose path would be a pattern that no configuration takes")
  func strangePath() throws {
    #expect(try configuration(after: "", path: "{a}.json") == nil)
  }
}
