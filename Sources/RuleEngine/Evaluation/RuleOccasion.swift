import CEL
import CheckResults

/// When there is something to ask a rule, and what it means if the rule finds something then.
struct RuleOccasion: Sendable {
  let effect: Effect
  let when: Program?
}
