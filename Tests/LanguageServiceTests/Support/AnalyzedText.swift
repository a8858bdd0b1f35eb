import BuiltInRules
import LanguageService
import RuleEngine
import Syntax

/// A text with marked places, and its analysis: `⟦…⟧` marks ranges, and `‸` the cursor.
struct AnalyzedText {
  let text: String
  let ranges: [ByteRange]
  let cursor: Int
  let analysis: Analysis

  /// Analyzes a text with all built-in rules.
  ///
  /// - Parameter language: What the name of the text says; without it, the text itself tells.
  init(_ marked: String, _ language: Language? = nil) {
    var text = ""
    var ranges: [ByteRange] = []
    var start = 0
    var cursor = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": ranges.append(ByteRange(start, text.utf8.count))
      case "‸": cursor = text.utf8.count
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
    self.cursor = cursor
    let name = language.map { "task.\($0.rawValue)" } ?? "task"
    analysis = Analysis(
      of: Source(name: name, text: text),
      settings: DocumentSettings(linter: Linter(rules: BuiltInRules.ruleSet()), patternPath: name))
  }

  /// The text of a range.
  subscript(range: ByteRange) -> String {
    String(decoding: analysis.source.bytes[range.start..<range.end], as: UTF8.self)
  }
}
