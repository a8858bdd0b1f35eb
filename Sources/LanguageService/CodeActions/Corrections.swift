import CheckResults
import ECSModel
import RuleEngine
import Syntax

/// Edits that put something right, under the name of a command.
struct Correction {
  let title: String
  let edits: [TextEdit]
}

extension Analysis {
  /// What the models suggest instead of what stands there.
  func correction(of issue: ModelIssue) -> Correction? {
    switch issue.kind {
    case .unknownField, .droppedField, .unknownEnumValue:
      guard let suggestion = issue.suggestion else { return nil }
      let text = ScalarStyle(at: issue.range, in: tree).writing(suggestion, in: tree.language)
      return Correction(title: "Change to `\(suggestion)`", edits: [TextEdit(issue.range, text)])
    case .wrongType, .ambiguousScalar:
      return issue.suggestion.map {
        Correction(title: "Write \($0)", edits: [TextEdit(issue.range, $0)])
      }
    case .readOnlyField, .nullValue:
      guard let entry = entry(at: issue.range),
        let edit = EntryRemoval(entry.position, of: entry.mapping, in: tree).edit
      else { return nil }
      return Correction(title: "Delete `\(tree.text(of: entry.key))`", edits: [edit])
    case .missingField, .limitExceeded: return nil
    }
  }

  /// What a rule's fix does to the text; nil where there is nothing to do, or one change cannot be done.
  func correction(by fix: Fix, in definition: TaskDefinitionDocument) -> Correction? {
    var edits: [TextEdit] = []
    for change in fix.changes {
      switch change.edit(in: definition, tree) {
      case .none: continue
      case .edit(let edit): edits.append(edit)
      case .failed: return nil
      }
    }
    return edits.isEmpty ? nil : Correction(title: fix.title, edits: edits)
  }

  /// The removal of what the language does not have.
  func syntaxCorrection(of finding: Finding) -> Correction? {
    let range = finding.place.range
    let issue = tree.issues.first { $0.range == range && $0.message == finding.message }
    switch issue?.kind {
    case .trailingComma: return Correction(title: "Delete the comma", edits: [TextEdit(range, "")])
    case .comment: return Correction(title: "Delete the comment", edits: [TextEdit(range, "")])
    case .invalidSyntax, .limitExceeded, .invalidEncoding, .duplicateKey, .barePlaceholder, nil: return nil
    }
  }

  /// The entry whose key or scalar value stands at exactly this place.
  private func entry(
    at range: ByteRange
  ) -> (mapping: SyntaxTree.NodeID, position: Int, key: SyntaxTree.NodeID)? {
    var pending = tree.documents
    while let node = pending.popLast() {
      for (position, entry) in tree.entries(of: node).enumerated() {
        if tree.range(of: entry.key) == range || tree.range(of: entry.value) == range {
          return (node, position, entry.key)
        }
        pending.append(entry.value)
      }
      pending += tree.elements(of: node)
    }
    return nil
  }
}
