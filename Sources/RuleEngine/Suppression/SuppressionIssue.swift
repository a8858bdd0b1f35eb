/// What can be wrong with a suppression.
enum SuppressionIssue: Hashable, CaseIterable {
  case malformed
  case unused
}
