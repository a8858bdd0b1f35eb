import RuleEngine

/// Generated from `Rules/` by the tests; see `BuiltInRulesTests`.
let compiledRules = RuleImage(#"00"#)
