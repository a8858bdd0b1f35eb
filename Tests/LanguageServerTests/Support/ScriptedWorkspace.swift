import BuiltInRules
import CheckResults
import LanguageServer
import LanguageService
import RuleEngine
import Syntax

/// A workspace with one configuration at its root, `/work/.ecslint.yaml`, which changes whenever it is forgotten.
struct ScriptedWorkspace: Workspace {
  /// The configurations to come; the last one stays.
  private var texts: [String]
  private static let rules = BuiltInRules.ruleSet()
  private(set) var problems: [ConfigurationProblem] = []
  let watchedFiles: [WatchedFiles]
  private let hasConfiguration: Bool

  init(_ texts: [String] = [""], watchedFiles: [WatchedFiles] = [], hasConfiguration: Bool = true) {
    self.texts = texts
    self.hasConfiguration = hasConfiguration
    self.watchedFiles = watchedFiles
  }

  mutating func settings(forPath path: String?) -> DocumentSettings {
    guard hasConfiguration else { return DocumentSettings(linter: Linter(rules: Self.rules)) }
    let source = Source(name: ".ecslint.yaml", text: texts[0])
    let (configuration, mistakes) = Configuration.reading(source)
    guard mistakes.isEmpty else {
      problems = [
        ConfigurationProblem(
          path: "/work/.ecslint.yaml", in: CheckedFile(source: source, findings: mistakes))
      ]
      return DocumentSettings(linter: Linter(rules: Self.rules), isUsable: false)
    }
    return DocumentSettings(
      linter: Linter(rules: Self.rules, configuration: configuration), configuration: configuration,
      configurationPath: "/work/.ecslint.yaml",
      patternPath: path.map { String($0.dropFirst("/work/".count)) })
  }

  func newConfiguration(forPath path: String) -> (path: String, documentPath: String)? {
    ("/work/.ecslint.yaml", String(path.dropFirst("/work/".count)))
  }

  func concerns(_ path: String) -> Bool { path.hasSuffix(".ecslint.yaml") }

  mutating func forget() {
    problems = []
    if texts.count > 1 { texts.removeFirst() }
  }
}
