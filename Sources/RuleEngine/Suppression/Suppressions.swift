import ECSModel
import Spelling
import Syntax

/// The suppressions of a YAML file, applied to its findings.
struct Suppressions {
  private let tree: SyntaxTree
  private var suppressions: [SuppressionComment] = []
  private var mistakes: [Finding] = []

  /// Reads the comments of a file. JSON has none.
  init(in tree: SyntaxTree) {
    self.tree = tree
    guard tree.language == .yaml else { return }
    for comment in tree.comments {
      switch SuppressionComment.read(comment, in: tree.source) {
      case .suppression(let suppression): suppressions.append(suppression)
      case .mistake(let message, let range): report(.malformed, message, at: range)
      case nil: break
      }
    }
  }

  /// Whether the file has none, and no attempt at any.
  var isEmpty: Bool { suppressions.isEmpty && mistakes.isEmpty }

  /// The findings that are not suppressed, and those about the suppressions themselves.
  ///
  /// - Parameters:
  ///   - known: The ids of all rules.
  ///   - dormant: The ids of those that could find nothing, so that their suppressions may be needed yet.
  func applied(to findings: [Finding], known: Set<String>, dormant: Set<String>) -> [Finding] {
    var copy = self
    let lines = LineIndex(tree.source)
    let commentLines = Set(
      tree.comments.filter(\.isAloneOnLine).map { lines.position(of: $0.range.start, columns: .bytes).line })
    var kept = findings
    for suppression in suppressions {
      let line = line(of: suppression, in: lines, skipping: commentLines)
      for rule in suppression.rules {
        guard known.contains(rule.text) else {
          let advice =
            Spelling.closest(to: rule.text, among: known.sorted()).map { "did you mean \($0)?" }
            ?? "'ecslint rules' lists them"
          copy.report(.malformed, "there is no rule \(rule.text); \(advice)", at: rule.range)
          continue
        }
        // What an earlier suppression covers counts for this one too: neither is the only one that is needed.
        func isCovered(_ finding: Finding) -> Bool {
          finding.ruleID == rule.text
            && line.map { lines.position(of: finding.place.range.start, columns: .bytes).line == $0 } ?? true
        }
        if !findings.contains(where: isCovered), !dormant.contains(rule.text) {
          let place = line == nil ? "in this file" : "here"
          copy.report(.unused, "\(rule.text) finds nothing \(place); delete the suppression", at: rule.range)
        }
        kept.removeAll(where: isCovered)
      }
    }
    return kept + copy.mistakes
  }

  /// The line that a suppression is about; nil for the whole file.
  private func line(of suppression: SuppressionComment, in lines: LineIndex, skipping comments: Set<Int>)
    -> Int?
  {
    guard suppression.scope == .line else { return nil }
    var line = lines.position(of: suppression.comment.range.start, columns: .bytes).line
    guard suppression.comment.isAloneOnLine else { return line }
    // Several comments may stand above one value.
    while comments.contains(line) { line += 1 }
    return line
  }

  private mutating func report(_ issue: SuppressionIssue, _ message: String, at range: ByteRange) {
    let rule = ReadingRule.suppression(issue)
    mistakes.append(
      Finding(ruleID: rule.id, level: rule.effect.level, message: message, place: Place(range: range)))
  }
}
