import CEL

/// Writes images of rules, so that built-in rules need no compilation at start-up.
extension PrintableWriter {
  /// Writes what rules share.
  mutating func write(ruleCount: Int, _ shared: SharedParts) {
    write(ruleCount)
    write(shared.collections.count)
    for code in shared.collections { write(text: code) }
    write(shared.bindings.count)
    for bindings in shared.bindings {
      write(bindings.count)
      for code in bindings { write(shared.collections.firstIndex(of: code) ?? shared.collections.count) }
    }
  }

  /// Writes a rule: what every run needs, then parts that can be passed over.
  mutating func write(_ rule: CompiledRule, _ shared: SharedParts) {
    write(shared.place(of: rule.bindings))
    writePart { parts in
      parts.writePart { $0.write(rule.filter) }
      parts.writePart { part in rule.occasion.map { part.write($0) } }
      parts.writePart { part in rule.require.map { part.write(code: $0) } }
      parts.writePart { $0.write(rule.options) }
      parts.writePart { $0.write(text: rule.id.utf8) }
      parts.writePart { part in rule.report.map { part.write($0) } }
    }
  }

  private mutating func write(_ occasion: RuleOccasion) {
    write(Effect.allCases.firstIndex(of: occasion.effect) ?? 0)
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
      write(need.fields)
      write(need.values)
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
  private mutating func write(code program: Program) { write(program, locatesErrors: false) }

  /// Writes a part with the count of its characters before it.
  private mutating func writePart(_ write: (inout PrintableWriter) -> Void) {
    var part = PrintableWriter()
    write(&part)
    self.write(text: part.characters)
  }
}
