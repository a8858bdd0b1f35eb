import BuiltInRules
import LanguageServer
import LanguageService
import RuleEngine
import Syntax

/// A workspace with one configuration at its root.
struct FuzzedWorkspace: Workspace {
  private static let settings: DocumentSettings = {
    let path = "/work/.ecslint.yaml"
    let text = "rules: {privileged-container: off}\nexclude: [old/**]\n"
    let configuration = Configuration.reading(Source(name: path, text: text)).configuration
    return DocumentSettings(
      linter: Linter(rules: BuiltInRules.ruleSet(), configuration: configuration),
      configuration: configuration, configurationPath: path, patternPath: "task.json")
  }()

  var problems: [ConfigurationProblem] { [] }
  var watchedFiles: [WatchedFiles] { [WatchedFiles(folder: "/work/rules", pattern: "*.yaml")] }

  func settings(forPath path: String?) -> DocumentSettings { Self.settings }

  func newConfiguration(forPath path: String) -> (path: String, documentPath: String)? { nil }

  func concerns(_ path: String) -> Bool { path.hasSuffix(".ecslint.yaml") }

  func forget() {}
}
