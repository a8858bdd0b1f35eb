import CEL

/// The options of a rule, which become constants in its expressions before they are evaluated.
struct SetOptions {
  private let values: [Value]

  init(_ options: [OptionValue]) {
    values = options.map(Value.init)
  }

  func set(in program: Program) -> Program {
    if values.isEmpty || program.use(ofVariable: CompiledRule.optionsSlot) == .none { return program }
    return program.settingMembers(ofVariable: CompiledRule.optionsSlot, to: values)
  }

  func set(in occasion: RuleOccasion) -> RuleOccasion {
    RuleOccasion(effect: occasion.effect, when: occasion.when.map(set(in:)))
  }

  func set(in template: MessageTemplate) -> MessageTemplate {
    MessageTemplate(
      parts: template.parts.map { part in
        if case .expression(let program) = part { .expression(set(in: program)) } else { part }
      })
  }

  func set(in report: RuleReport) -> RuleReport {
    RuleReport(
      at: set(in: report.at), message: set(in: report.message),
      related: report.related.map { related in
        RuleReport.Related(
          bindings: related.bindings.map(set(in:)), at: set(in: related.at), message: set(in: related.message)
        )
      })
  }

  func set(in fix: CompiledFix) -> CompiledFix {
    CompiledFix(
      title: set(in: fix.title),
      changes: fix.changes.map { change in
        CompiledFix.Change(at: set(in: change.at), to: set(in: change.to), when: change.when.map(set(in:)))
      })
  }
}
