internal import CheckResults
internal import Syntax

/// A finding with the lines and columns of its place.
struct PlacedFinding {
  /// The path of its file as the user knows it.
  let path: String
  let finding: Finding
  let start: Position
  /// The position just after its last character.
  let end: Position

  /// The finding in one line, as compilers write them: `file:line:column: level: message [rule]`.
  var line: String {
    "\(path.visible):\(start.line):\(start.column): \(finding.level.rawValue): \(finding.message.visible) "
      + "[\(finding.ruleID)]"
  }
}

extension CheckedFile {
  /// The findings with their lines and columns, which count code points.
  var placedFindings: [PlacedFinding] {
    guard !findings.isEmpty else { return [] }
    let index = LineIndex(source)
    return findings.map { finding in
      PlacedFinding(
        path: source.name, finding: finding, start: index.position(of: finding.place.range.start),
        end: index.position(of: finding.place.range.end))
    }
  }
}
