/// How editors show the text of a finding, besides underlining it.
package enum DiagnosticTag: Int {
  /// Faded: the text does nothing, or has to go.
  case unnecessary = 1
  /// Struck out: AWS advises against the field.
  case deprecated = 2

  /// The tag of a rule's findings; nil for most.
  package init?(ruleID: String) {
    guard let tag = Self.tags[ruleID] else { return nil }
    self = tag
  }

  /// The rules whose findings have a tag.
  package static let tags: [String: DiagnosticTag] = [
    "app-mesh-retired": .deprecated,
    "dropped-field": .unnecessary,
    "inference-accelerators-retired": .deprecated,
    "read-only-field": .unnecessary,
    "swappiness-without-max-swap": .unnecessary,
    "unused-suppression": .unnecessary,
  ]
}
