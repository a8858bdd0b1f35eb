import CheckResults
import ECSModel
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
    // For each line with nothing but a comment, the line of the value below: several comments may stand above one.
    var linesBelow: [Int: Int] = [:]
    for line in commentLines.sorted(by: >) { linesBelow[line] = linesBelow[line + 1] ?? line + 1 }
    var places = Set(
      findings.map { finding in
        Covered(
          rule: finding.ruleID, line: lines.position(of: finding.place.range.start, columns: .bytes).line)
      })
    places.formUnion(findings.map { Covered(rule: $0.ruleID, line: nil) })
    var covered: Set<Covered> = []
    var advice = UnknownRuleAdvice(among: known)
    for suppression in suppressions {
      let line = line(of: suppression, in: lines, below: linesBelow)
      for rule in suppression.rules {
        guard known.contains(rule.text) else {
          let message = "there is no rule \(rule.text); \(advice.advice(for: rule.text))"
          copy.report(.malformed, message, at: rule.range)
          continue
        }
        // What an earlier suppression covers counts for this one too: neither is the only one that is needed.
        if !places.contains(Covered(rule: rule.text, line: line)), !dormant.contains(rule.text) {
          let place = line == nil ? "in this file" : "here"
          copy.report(.unused, "\(rule.text) finds nothing \(place); delete the suppression", at: rule.range)
        }
        covered.insert(Covered(rule: rule.text, line: line))
      }
    }
    let kept = findings.filter { finding in
      let line = lines.position(of: finding.place.range.start, columns: .bytes).line
      return !covered.contains(Covered(rule: finding.ruleID, line: line))
        && !covered.contains(Covered(rule: finding.ruleID, line: nil))
    }
    return kept + copy.mistakes
  }

  /// The findings of a rule on a line, or in the whole file.
  private struct Covered: Hashable {
    let rule: String
    let line: Int?
  }

  /// The line that a suppression is about; nil for the whole file.
  private func line(of suppression: SuppressionComment, in lines: LineIndex, below comments: [Int: Int])
    -> Int?
  {
    guard suppression.scope == .line else { return nil }
    let line = lines.position(of: suppression.comment.range.start, columns: .bytes).line
    return suppression.comment.isAloneOnLine ? comments[line] ?? line : line
  }

  private mutating func report(_ issue: SuppressionIssue, _ message: String, at range: ByteRange) {
    let rule = ReadingRule.suppression(issue)
    mistakes.append(
      Finding(ruleID: rule.id, level: rule.effect.level, message: message, place: Place(range: range)))
  }
}
