internal import CheckResults

extension Report {
  /// The files with no more than `maximum` findings altogether, the loudest ones, in their order, and the
  /// number of findings that are left out.
  func loudest(_ maximum: Int?) -> (files: [CheckedFile], omitted: Int) {
    let total = files.reduce(0) { $0 + $1.findings.count }
    guard let maximum, total > maximum else { return (files, 0) }
    var room = maximum
    let kept = Level.allCases.sorted(by: >).reduce(into: [Level: Int]()) { kept, level in
      let count = files.reduce(0) { $0 + $1.findings.count { $0.level == level } }
      kept[level] = min(count, room)
      room -= min(count, room)
    }
    var left = kept
    let shown = files.map { file in
      CheckedFile(
        source: file.source,
        findings: file.findings.filter { finding in
          guard let count = left[finding.level], count > 0 else { return false }
          left[finding.level] = count - 1
          return true
        })
    }
    return (shown, total - maximum)
  }
}
