import CEL

/// The part of a rule that decides whether it finds something: `when` holds, and `require` does not.
final class RuleConditions: Sendable {
  let effect: Effect
  let options: [OptionValue]
  let when: Program?
  let require: Program

  init(effect: Effect, options: [OptionValue], when: Program?, require: Program) {
    self.effect = effect
    self.options = options
    self.when = when
    self.require = require
  }
}
