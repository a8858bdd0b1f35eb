public import CheckResults

/// What can be wrong with a suppression.
enum SuppressionIssue: Hashable, CaseIterable {
  case malformed
  case unused
}

extension Finding {
  /// Whether it is about a suppression that could not be read. What somebody meant to be quiet is not, so a run
  /// with one cannot be trusted to have checked what was wanted.
  public var isMalformedSuppression: Bool {
    ruleID == ReadingRule.suppression(.malformed).id
  }
}
