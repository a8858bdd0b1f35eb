import BuiltInRules
import RuleEngine
import Syntax

@testable import LanguageService

/// A text in which `│` shows where the cursor stands.
struct CursorText {
  /// The text without the mark.
  let source: Source
  /// Where the cursor stands, in bytes.
  let offset: Int

  init(_ marked: String, _ language: Language) {
    let parts = marked.split(separator: "│", maxSplits: 1, omittingEmptySubsequences: false)
    source = Source(name: "task.\(language.rawValue)", text: parts.joined())
    offset = parts[0].utf8.count
  }

  /// The text, read and checked by the built-in rules.
  var analysis: Analysis {
    Analysis(of: source, settings: DocumentSettings(linter: Self.linter))
  }

  private static let linter = Linter(rules: BuiltInRules.ruleSet())
}
