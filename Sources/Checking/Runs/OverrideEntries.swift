internal import CheckResults
internal import RuleEngine
internal import Syntax

/// For each finding the entry under `overrides` that turns it off.
struct OverrideEntries {
  private let run: CheckRun

  init(_ run: CheckRun) {
    self.run = run
  }

  /// The entries, ready for a configuration but for their reasons; nothing where there is nothing to turn off.
  var text: [UInt8] {
    var entries: [String] = []
    for file in run.files {
      for finding in file.findings {
        let entry = Configuration.overrideText(
          for: finding, inFile: run.patternPaths[file.source.name] ?? file.source.name)
        if !entries.contains(entry) { entries.append(entry) }
      }
    }
    guard !entries.isEmpty else { return [] }
    return Array(
      "\n# for \(Configuration.fileName), each with its reason:\noverrides:\n\(entries.joined())".utf8)
  }
}
