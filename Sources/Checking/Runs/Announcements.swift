internal import Reporters
internal import RuleEngine
internal import Syntax

extension CheckRun {
  /// The most rules that an announcement names.
  private static let namedRules = 5

  /// Tells on standard error what stayed quiet and should not be forgotten.
  func announce() {
    for loaded in configurations.loaded {
      guard let configuration = loaded.configuration, let version = configuration.rulesAsOf?.value else {
        continue
      }
      let waiting = loaded.linter.waitingRules
      if !waiting.isEmpty {
        let rules = waiting.count == 1 ? "1 newer rule waits" : "\(waiting.count) newer rules wait"
        let names =
          waiting.count > Self.namedRules
          ? "'ecslint --show-config FILE' names them" : waiting.joined(separator: ", ")
        tell(configuration.source.name, "\(rules) behind rules-as-of \(version): \(names)")
      }
    }
    guard !goneFindings.isEmpty else { return }
    for (path, count) in goneFindings.sorted(by: { $0.key.text < $1.key.text }) where count > 0 {
      let findings = count == 1 ? "1 known finding is gone" : "\(count) known findings are gone"
      tell(path.text, "\(findings); 'ecslint baseline prune' takes \(count == 1 ? "it" : "them") out")
    }
  }

  private func tell(_ path: String, _ message: String) {
    StandardError.write(Report.Failure(path: path, reason: message))
  }
}
