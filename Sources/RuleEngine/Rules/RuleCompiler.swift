import CEL
import CheckResults
import Syntax

/// Compiles a rule's expressions; every mistake becomes a finding in the rule's file.
struct RuleCompiler {
  private(set) var mistakes: [Finding] = []

  /// The compiled rule; nil where something is missing or wrong.
  mutating func compile(_ rule: RuleDefinition) -> CompiledRule? {
    let idRange = rule.id?.range ?? ByteRange(0, 0)
    for (key, isThere) in [
      ("effect", rule.effect != nil), ("summary", rule.summary != nil), ("message", rule.message != nil),
      ("require", rule.require != nil),
    ] where !isThere {
      mistakes.append(.ruleMistake("a rule needs `\(key)`", at: idRange))
    }
    guard let id = rule.id?.value, let effect = rule.effect, let message = rule.message,
      let condition = rule.require
    else { return nil }
    var environment = ModelEnvironment(options: rule.options)
    guard let bindings = bindLoops(of: rule, in: &environment) else { return nil }
    let when = rule.when.flatMap { compile($0, in: environment, expecting: .bool) }
    let require = compile(condition, in: environment, expecting: .bool)
    let at = place(rule, in: environment)
    let template = template(message, in: environment)
    let related = rule.related.compactMap { compile($0, in: environment) }
    _ = rule.fix.flatMap { compile($0, in: environment) }
    guard let require, let at, let template, mistakes.isEmpty else { return nil }
    let parts = CompiledRule.Parts(
      bindings: bindings,
      filter: PresenceFilter(when: when, require: require, shape: environment.shape),
      occasion: RuleOccasion(effect: effect, when: when), require: require,
      options: rule.options.map(\.value), id: id,
      report: RuleReport(at: at, message: template, related: related))
    return CompiledRule(parts)
  }

  /// The compiled fix of a rule; nil where it has none.
  mutating func compileFix(of rule: RuleDefinition) -> CompiledFix? {
    var environment = ModelEnvironment(options: rule.options)
    guard let fix = rule.fix, bind(rule.each, in: &environment) != nil else { return nil }
    return compile(fix, in: environment)
  }

  private mutating func compile(
    _ fix: RuleDefinition.Fix, in environment: ModelEnvironment
  ) -> CompiledFix? {
    guard let title = template(fix.title, in: environment) else { return nil }
    let changes = fix.changes.compactMap { compile($0, in: environment) }
    return changes.count == fix.changes.count ? CompiledFix(title: title, changes: changes) : nil
  }

  private mutating func compile(
    _ change: RuleDefinition.Fix.Change, in environment: ModelEnvironment
  ) -> CompiledFix.Change? {
    guard let at = compile(change.at, in: environment, expecting: nil) else { return nil }
    guard [.string, .int, .bool].contains(at.type) else {
      mistakes.append(
        .ruleMistake("a fix sets a text, a number or a truth value", at: change.at.range))
      return nil
    }
    guard let to = compile(change.to, in: environment, expecting: at.type) else { return nil }
    guard let when = change.when else { return CompiledFix.Change(at: at, to: to, when: nil) }
    return compile(when, in: environment, expecting: .bool).map {
      CompiledFix.Change(at: at, to: to, when: $0)
    }
  }

  private mutating func bindLoops(
    of rule: RuleDefinition, in environment: inout ModelEnvironment
  ) -> [Program]? {
    guard let bindings = bind(rule.each, in: &environment) else { return nil }
    // Rules with the same `each` share its loop, so it cannot depend on the options of one of them.
    for (binding, program) in zip(rule.each, bindings)
    where program.use(ofVariable: CompiledRule.optionsSlot) != .none {
      mistakes.append(
        .ruleMistake("`each` cannot read options; use them in `when`", at: binding.collection.range))
      return nil
    }
    return bindings
  }

  private mutating func bind(
    _ each: [RuleDefinition.Binding], in environment: inout ModelEnvironment
  ) -> [Program]? {
    var programs: [Program] = []
    for binding in each {
      guard let program = compile(binding.collection, in: environment, expecting: nil) else { return nil }
      guard let inner = environment.binding(binding.name.value, toElementsOf: program.type) else {
        mistakes.append(
          .ruleMistake("`\(binding.collection.value)` is no list to walk", at: binding.collection.range))
        return nil
      }
      environment = inner
      programs.append(program)
    }
    return programs
  }

  /// Where findings stand: what `at` says, else the last thing that `each` binds.
  private mutating func place(_ rule: RuleDefinition, in environment: ModelEnvironment) -> Program? {
    if let at = rule.at { return compile(at, in: environment, expecting: nil) }
    let name = rule.each.last?.name
    let text = RuleDefinition.Text(
      value: name?.value ?? "task", range: name?.range ?? ByteRange(0, 0), isVerbatim: false)
    return compile(text, in: environment, expecting: nil)
  }

  private mutating func compile(
    _ related: RuleDefinition.Related, in environment: ModelEnvironment
  ) -> RuleReport.Related? {
    var environment = environment
    guard let bindings = bind(related.each, in: &environment),
      let at = compile(related.at, in: environment, expecting: nil),
      let message = template(related.message, in: environment)
    else { return nil }
    return RuleReport.Related(bindings: bindings, at: at, message: message)
  }

  /// Splits a message at its braces; `{{` and `}}` stand for braces.
  private mutating func template(
    _ text: RuleDefinition.Text, in environment: ModelEnvironment
  ) -> MessageTemplate? {
    var parts: [MessageTemplate.Part] = []
    var literal: [UInt8] = []
    let bytes = Array(text.value.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isDoubled = index + 1 < bytes.count && bytes[index + 1] == byte
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), isDoubled {
        literal.append(byte)
        index += 2
      } else if byte == UInt8(ascii: "{") {
        guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else {
          mistakes.append(.ruleMistake("this brace is never closed", at: text.range(of: index..<index + 1)))
          return nil
        }
        let expression = RuleDefinition.Text(
          value: String(decoding: bytes[index + 1..<end], as: UTF8.self),
          range: text.range(of: index + 1..<end), isVerbatim: text.isVerbatim)
        guard let program = compile(expression, in: environment, expecting: nil) else { return nil }
        if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
        literal = []
        parts.append(.expression(program))
        index = end + 1
      } else {
        literal.append(byte)
        index += 1
      }
    }
    if !literal.isEmpty { parts.append(.text(String(decoding: literal, as: UTF8.self))) }
    return MessageTemplate(parts: parts)
  }

  private mutating func compile(
    _ text: RuleDefinition.Text, in environment: ModelEnvironment, expecting type: CELType?
  ) -> Program? {
    do {
      let program = try Compiler.compile(text.value, in: environment.declarations, expecting: type)
      // They become constants, of which there is none for all together.
      if program.use(ofVariable: CompiledRule.optionsSlot) == .whole {
        mistakes.append(
          .ruleMistake("`options` is no value; name one of them: `options.NAME`", at: text.range))
        return nil
      }
      return program
    } catch {
      mistakes += error.errors.map { .ruleMistake($0.message, at: text.range(of: $0.range)) }
      return nil
    }
  }
}
