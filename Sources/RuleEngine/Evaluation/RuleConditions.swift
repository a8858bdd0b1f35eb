import CEL

/// The part of a rule that decides whether it finds something: `when` holds, and `require` does not.
struct RuleConditions: Sendable {
  let effect: Effect
  let when: Program?
  let require: StoredProgram
}
