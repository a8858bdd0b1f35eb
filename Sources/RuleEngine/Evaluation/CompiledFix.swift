import CEL

/// What settles the findings of a rule, with the rule's variables in its expressions.
struct CompiledFix: Sendable {
  /// A field with the expression of its value, and the condition under which it is set.
  struct Change: Sendable {
    let at: Program
    let to: Program
    let when: Program?
  }

  let title: MessageTemplate
  let changes: [Change]
}
