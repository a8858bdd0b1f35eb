import CheckResults
import ECSModel
import RuleEngine
public import Syntax

extension Analysis {
  /// What can be done about the findings at a range, or else on its lines: what the models and the rules say
  /// first, then ways to live with them. An action on the text is offered only if checking the edited text shows
  /// that the finding is gone.
  ///
  /// - Parameters:
  ///   - range: The cursor, or what is selected.
  ///   - configuration: Where overrides go; without it none are offered.
  public func codeActions(in range: ByteRange, configuration: ConfigurationFile? = nil) -> [CodeAction] {
    // Every action is tried on the whole text. ECS takes 64 KiB, and what is far above is no text to wait for.
    guard source.bytes.count <= Self.longestText else { return [] }
    var found = findings(at: range)
    if found.isEmpty {
      found = findings(at: ByteRange(tree.startOfLine(at: range.start), tree.endOfLine(at: range.end)))
    }
    // One comment suppresses all findings of a rule on a line.
    var seen: Set<[TextEdit]> = []
    return (found.flatMap(fixes(of:)) + found.flatMap { acceptances(of: $0, configuration) })
      .filter { seen.insert($0.edits).inserted }
  }

  /// Trying actions takes a check each; a selection with more findings is no question about any one of them.
  private func findings(at range: ByteRange) -> [Finding] {
    Array(findings.lazy.filter { $0.place.range.touches(range) }.prefix(20))
  }

  /// The actions that change what the finding is about.
  private func fixes(of finding: Finding) -> [CodeAction] {
    var corrections: [Correction] = []
    for definition in definitions {
      corrections += definition.issues.filter { $0.isSource(of: finding) }
        .compactMap(correction(of:)).filter { settles(finding, $0.edits) }
      corrections += settings.linter.fixes(of: finding, in: definition)
        .compactMap { correction(by: $0, in: definition) }
        .filter { settles(finding, $0.edits, mayReveal: false) }
    }
    if let correction = syntaxCorrection(of: finding), settles(finding, correction.edits) {
      corrections.append(correction)
    }
    return corrections.map { correction in
      CodeAction(
        title: correction.title, finding: finding, isPreferred: corrections.count == 1, target: .document,
        edits: correction.edits)
    }
  }

  /// The actions that leave it as it is and keep the finding quiet.
  private func acceptances(of finding: Finding, _ configuration: ConfigurationFile?) -> [CodeAction] {
    guard finding.canBeSuppressed else { return [] }
    var actions: [CodeAction] = []
    if tree.language == .yaml {
      let edit = suppression(of: finding)
      if settles(finding, [edit]) {
        actions.append(
          CodeAction(
            title: "Suppress \(finding.ruleID) here", finding: finding, isPreferred: false,
            target: .document, edits: [edit]))
      }
    }
    if let configuration, let edit = OverrideInsertion(finding, configuration).edit {
      actions.append(
        CodeAction(
          title: "Turn off \(finding.ruleID) here in the configuration", finding: finding,
          isPreferred: false, target: .configuration, edits: [edit]))
    }
    return actions
  }

  /// A comment on a line of its own above the finding.
  private func suppression(of finding: Finding) -> TextEdit {
    let start = tree.startOfLine(at: finding.place.range.start)
    let line = tree.source.bytes[start..<finding.place.range.start]
    let indentation = String(decoding: line.prefix { $0 == UInt8(ascii: " ") }, as: UTF8.self)
    return TextEdit(
      ByteRange(start, start),
      indentation + finding.suppressionComment(reason: Self.reason) + tree.lineBreak(after: start))
  }

  /// Whether the finding is gone from the edited text, and nothing new is wrong with the text itself.
  ///
  /// - Parameter mayReveal: Whether errors may come to light, as those behind a misspelt name do. What a rule has
  ///   set was no error before.
  private func settles(_ finding: Finding, _ edits: [TextEdit], mayReveal: Bool = true) -> Bool {
    let edited = Analysis(of: source.applying(edits), as: tree.language, settings: settings)
    guard edited.tree.issues.count <= tree.issues.count,
      edited.tree.documents.count == tree.documents.count, edited.definitions.count >= definitions.count,
      mayReveal || edited.errorCount <= errorCount
    else { return false }
    let (before, after) = (findings.of(finding.ruleID), edited.findings.of(finding.ruleID))
    // What takes the place of something deleted may have the same fault; so may what comes to light.
    let start = finding.place.range.start.shifted(by: edits)
    return after.count < before.count || !after.contains { $0.place.range.start == start }
  }

  private static var longestText: Int { 256 * 1024 }

  private var errorCount: Int { findings.count { $0.level == .error } }

  /// What stands for the reason until somebody says why.
  static var reason: String { "say why" }
}

extension ModelIssue {
  /// Whether a finding tells of this issue.
  fileprivate func isSource(of finding: Finding) -> Bool {
    range == finding.place.range && message == finding.message
  }
}

extension [Finding] {
  fileprivate func of(_ ruleID: String) -> [Finding] { filter { $0.ruleID == ruleID } }
}

extension Int {
  /// The offset, after some edits, of what stood at this one.
  fileprivate func shifted(by edits: [TextEdit]) -> Int {
    edits.filter { $0.range.end <= self }.reduce(self) { offset, edit in
      offset + edit.newText.utf8.count - (edit.range.end - edit.range.start)
    }
  }
}

extension ByteRange {
  /// Whether the ranges overlap or stand side by side.
  fileprivate func touches(_ other: ByteRange) -> Bool { start <= other.end && other.start <= end }
}
