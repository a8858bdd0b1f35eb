public import CheckResults
import ECSModel
import Syntax

extension Finding {
  /// The YAML comment that suppresses the finding from the line above it.
  public func suppressionComment(reason: String) -> String {
    "# \(SuppressionComment.Scope.line.rawValue) \(ruleID): \(reason)"
  }

  /// Whether a suppression or an override can be for it: neither for what is wrong with suppressions themselves,
  /// nor for a text that cannot be read.
  public var canBeSuppressed: Bool {
    let unsuppressible: [ReadingRule] = [
      .syntax(.invalidSyntax), .syntax(.invalidEncoding), .syntax(.limitExceeded), .suppression(.malformed),
      .suppression(.unused),
    ]
    return !unsuppressible.contains { $0.id == ruleID }
  }
}
