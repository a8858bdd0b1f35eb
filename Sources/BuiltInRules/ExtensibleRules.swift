import RuleEngine

/// Generated from `Rules/` by the tests; see `BuiltInRulesTests`.
@Sendable func extensibleRules() -> [String] {
  [
  ]
}
