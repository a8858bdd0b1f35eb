import BuiltInRules
import CheckResults
import LanguageService
import RuleEngine
import Syntax
import Testing

@Suite("Analysis")
struct AnalysisTests {
  @Test("has the tree, the definitions and the findings of a task definition")
  func taskDefinition() {
    let analysis = Self.analysis(
      of: #"{"family": "web", "containerDefinitions": [{"name": "a", "imag": "b"}]}"#)
    #expect(analysis.definitions.count == 1)
    #expect(analysis.tree.documents.count == 1)
    #expect(analysis.findings.contains { $0.ruleID == "unknown-field" })
  }

  @Test("has no definitions and no findings of anything else")
  func anythingElse() {
    let analysis = Self.analysis(of: #"{"services": {"web": {"image": "nginx"}}}"#)
    #expect(analysis.definitions.isEmpty)
    #expect(analysis.findings.isEmpty)
  }

  private static func analysis(of text: String) -> Analysis {
    Analysis(
      of: Source(name: "task.json", text: text),
      settings: DocumentSettings(linter: Linter(rules: BuiltInRules.ruleSet())))
  }
}
