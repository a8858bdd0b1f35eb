import CEL
import CheckResults

/// Writes images of rules, so that built-in rules need no compilation at start-up.
extension WordWriter {
  /// Writes what rules share.
  mutating func write(ruleCount: Int, _ shared: SharedParts) {
    write(ruleCount)
    write(shared.collections.count)
    for collection in shared.collections { write(code: collection) }
    write(shared.bindings.count)
    for bindings in shared.bindings {
      write(bindings.count)
      for collection in bindings {
        write(shared.collections.firstIndex(of: collection) ?? shared.collections.count)
      }
    }
  }

  /// Writes a rule, its options set: where each of its parts begins, then these.
  mutating func write(_ rule: CompiledRule, _ shared: SharedParts) {
    let options = SetOptions(rule.options)
    write(shared.place(of: rule.bindings))
    let parts = SerializedRule.Part.allCases.map { part in
      var writer = WordWriter()
      switch part {
      case .needs: writer.write(rule.filter)
      case .occasion: rule.occasion.map { writer.write(options.set(in: $0)) }
      case .require: rule.require.map { writer.write(code: options.set(in: $0)) }
      case .options: writer.write(rule.options)
      case .id: writer.write(text: rule.id.utf8)
      case .report: rule.report.map { writer.write(options.set(in: $0)) }
      }
      return writer.words
    }
    var all = WordWriter()
    var start = parts.count
    for part in parts {
      all.write(start)
      start += part.count
    }
    write(part: all.words + parts.joined())
  }

  private mutating func write(_ occasion: RuleOccasion) {
    write(Int(EffectTag(occasion.effect).rawValue))
    write(occasion.when == nil ? 0 : 1)
    if let when = occasion.when { write(code: when) }
  }

  private mutating func write(_ report: RuleReport) {
    write(code: report.at)
    write(report.message)
    write(report.related.count)
    for related in report.related {
      write(related.bindings)
      write(code: related.at)
      write(related.message)
    }
  }

  private mutating func write(_ filter: PresenceFilter) {
    write(filter.needs.count)
    for need in filter.needs {
      write(need.slot)
      write(wide: need.fields)
      write(wide: need.values)
      write(wide: need.facts)
      write(need.text == nil ? 0 : 1)
      if let text = need.text {
        write(text.member)
        write(text: text.text.utf8)
      }
    }
  }

  private mutating func write(_ options: [OptionValue]) {
    write(options.count)
    for option in options { write(option) }
  }

  private mutating func write(_ option: OptionValue) {
    switch option {
    case .boolean(let truth):
      write(0)
      write(truth ? 1 : 0)
    case .integer(let number):
      write(1)
      write(signed: Int64(number))
    case .string(let text):
      write(2)
      write(text: text.utf8)
    case .strings(let texts):
      write(3)
      write(texts.count)
      for text in texts { write(text: text.utf8) }
    }
  }

  private mutating func write(_ template: MessageTemplate) {
    write(template.parts.count)
    for part in template.parts {
      switch part {
      case .text(let text):
        write(0)
        write(text: text.utf8)
      case .expression(let program):
        write(1)
        write(code: program)
      }
    }
  }

  private mutating func write(_ programs: [Program]) {
    write(programs.count)
    for program in programs { write(code: program) }
  }

  /// Writes a program. Nobody is told where in a built-in rule an error arises.
  private mutating func write(code program: Program) { write(program, isDetailed: false) }
}
