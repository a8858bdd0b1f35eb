import CheckResults
import ECSModel
import Syntax

/// What the reading of a file itself can find, under ids like those of rules.
enum ReadingRule: Hashable, CaseIterable {
  case syntax(SyntaxIssue.Kind)
  case model(ModelIssue.Kind)
  case suppression(SuppressionIssue)
  /// Only where the configuration refuses placeholders.
  case leftoverPlaceholder

  static var allCases: [ReadingRule] {
    SyntaxIssue.Kind.allCases.map(ReadingRule.syntax)
      + ModelIssue.Kind.allCases.filter { $0 != .limitExceeded }.map(ReadingRule.model)
      + SuppressionIssue.allCases.map(ReadingRule.suppression) + [.leftoverPlaceholder]
  }

  init(_ kind: SyntaxIssue.Kind) { self = .syntax(kind) }

  /// Limits are one rule, whoever meets them.
  init(_ kind: ModelIssue.Kind) { self = kind == .limitExceeded ? .syntax(.limitExceeded) : .model(kind) }

  var id: String {
    switch self {
    case .syntax(.invalidSyntax): "invalid-syntax"
    case .syntax(.limitExceeded), .model(.limitExceeded): "limit-exceeded"
    case .syntax(.invalidEncoding): "invalid-encoding"
    case .syntax(.duplicateKey): "duplicate-key"
    case .syntax(.comment): "json-comment"
    case .syntax(.trailingComma): "json-trailing-comma"
    case .syntax(.barePlaceholder): "bare-placeholder"
    case .model(.unknownField): "unknown-field"
    case .model(.droppedField): "dropped-field"
    case .model(.readOnlyField): "read-only-field"
    case .model(.wrongType): "wrong-type"
    case .model(.nullValue): "null-value"
    case .model(.unknownEnumValue): "unknown-enum-value"
    case .model(.missingField): "missing-field"
    case .model(.ambiguousScalar): "ambiguous-yaml-scalar"
    case .suppression(.malformed): "malformed-suppression"
    case .suppression(.unused): "unused-suppression"
    case .leftoverPlaceholder: "leftover-placeholder"
    }
  }

  var effect: Effect {
    switch self {
    case .syntax(.duplicateKey), .syntax(.barePlaceholder), .model(.ambiguousScalar),
      .model(.droppedField), .suppression:
      .risky
    case .leftoverPlaceholder: .fails
    case .syntax, .model: .rejected
    }
  }
}
