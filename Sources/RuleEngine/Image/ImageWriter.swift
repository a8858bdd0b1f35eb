import CEL
import CheckResults

extension RuleImage {
  /// An image of a rule set.
  static func stretches(of rules: RuleSet) -> [Stretch] {
    let rules = inOrderOfLoops(rules.rules.sorted { $0.id < $1.id })
    let planner = RulePlanner(rules)
    let ofRules = rules.map { rule in
      var writer = WordWriter()
      writer.write(rule, by: planner)
      writer.alignToQuad()
      return Stretch(ruleID: rule.id, words: writer.words)
    }
    let shared = Stretch(ruleID: nil, words: shared(ofRules, planner))
    return [shared] + ofRules
  }

  /// The rules with those of one loop together, which makes for few stretches in the plan.
  private static func inOrderOfLoops(_ rules: [CompiledRule]) -> [CompiledRule] {
    var loops: [[CompiledRule]] = []
    for rule in rules {
      if let loop = loops.firstIndex(where: { $0[0].hasSameBindings(as: rule) }) {
        loops[loop].append(rule)
      } else {
        loops.append([rule])
      }
    }
    return Array(loops.joined())
  }

  /// What stands before the rules: where each of them begins, and the plan.
  private static func shared(_ rules: [Stretch], _ planner: RulePlanner) -> [UInt32] {
    var plan = WordWriter()
    plan.write(planner.words)
    plan.alignToQuad()
    let ownWords = 1 + rules.count
    var position = (ownWords + 3) / 4 * 4 + plan.words.count
    var writer = WordWriter()
    writer.write(rules.count)
    for rule in rules {
      writer.write(position)
      position += rule.words.count
    }
    writer.alignToQuad()
    writer.write(plan.words)
    return writer.words
  }
}

/// Writes images of rules, so that built-in rules need no compilation at start-up.
extension WordWriter {
  /// Writes a rule, its options set: where each of its parts begins, then these.
  fileprivate mutating func write(_ rule: CompiledRule, by planner: RulePlanner) {
    let options = SetOptions(rule.options)
    let parts = SerializedRule.Part.allCases.map { part in
      var writer = WordWriter()
      switch part {
      case .bindings: writer.write(rule.bindings.compactMap(planner.number(of:)))
      case .occasion: rule.occasion.map { writer.write(options.set(in: $0)) }
      case .require: rule.require.map { writer.write(code: options.set(in: $0)) }
      case .options: writer.write(rule.options)
      case .id: writer.write(text: rule.id.utf8)
      case .report: rule.report.map { writer.write(options.set(in: $0)) }
      }
      return writer.words
    }
    var start = parts.count
    for part in parts {
      write(start)
      start += part.count
    }
    for part in parts { write(part) }
  }

  private mutating func write(_ numbers: [Int]) {
    write(numbers.count)
    for number in numbers { write(number) }
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
