import CheckResults
import ECSModel
import Spelling
import Syntax

/// The rules of a set, and what is known of them beside.
struct RuleCollection: Sendable {
  private(set) var rules: RuleList

  /// The definitions of rules that were read from files, for others to extend: few enough to look through.
  private var definitions: [RuleDefinition] = []
  private var ownDescriptions: [RuleDescription] = []
  private let builtIn: RuleSet.BuiltInTexts

  /// Rules that were compiled beforehand.
  init(_ rules: RuleList, texts: RuleSet.BuiltInTexts) {
    self.rules = rules
    builtIn = texts
  }

  /// What people need to know of each rule, sorted by id.
  var descriptions: [RuleDescription] {
    // Those of the program are sorted.
    if ownDescriptions.isEmpty { return builtIn.descriptions() }
    let own = Set(ownDescriptions.map(\.id))
    return (builtIn.descriptions().filter { !own.contains($0.id) } + ownDescriptions).sorted { $0.id < $1.id }
  }

  /// Adds the rules of some files, which may extend each other.
  ///
  /// - Returns: The mistakes of each file. A rule with a mistake is not added.
  mutating func add(_ files: [Source]) -> [CheckedFile] {
    var readers = files.map { (source: $0, reader: RuleFileReader($0)) }
    var read: [(rule: RuleDefinition?, mistakes: [Finding])] = []
    for index in readers.indices {
      let rule = readers[index].reader.read()
      read.append((rule, readers[index].reader.mistakes))
      if let rule { note(rule) }
    }
    return zip(files, read).map { source, entry in
      var mistakes = entry.mistakes
      if let rule = entry.rule, mistakes.isEmpty { mistakes = add(rule) }
      return CheckedFile(source: source, findings: mistakes)
    }
  }

  private mutating func add(_ rule: RuleDefinition) -> [Finding] {
    var rule = rule
    if let base = rule.extends {
      guard let definition = definition(of: base.value), definition.extends == nil else {
        let names = (definitions.compactMap(\.id?.value) + builtIn.extensibleIDs).sorted()
        let advice = Spelling.closest(to: base.value, among: names).map { "; did you mean \($0)?" } ?? ""
        return [.ruleMistake("no rule \(base.value) to extend\(advice)", at: base.range)]
      }
      rule = rule.completed(from: definition)
    }
    if let id = rule.id, ownDescriptions.contains(where: { $0.id == id.value }) {
      return [.ruleMistake("there is another rule \(id.value); choose a name of its own", at: id.range)]
    }
    var compiler = RuleCompiler()
    guard let compiled = compiler.compile(rule) else { return compiler.mistakes }
    // A rule that came with the program gives way to one of the same id.
    rules = .rules(rules.filter { $0.id != compiled.id } + [compiled])
    ownDescriptions.append(RuleDescription(compiled, rule))
    return []
  }

  /// The rules that were read from files, as they are written there.
  var ownRules: [RuleDefinition] { ownDescriptions.compactMap { known($0.id) } }

  /// A rule's options as its file gives them, in the order of the compiled rule.
  mutating func options(of id: String) -> [RuleDefinition.Option] { wholeDefinition(of: id)?.options ?? [] }

  /// What settles the findings of a rule; nil where its file does not say.
  mutating func fix(of id: String) -> CompiledFix? {
    guard let rule = wholeDefinition(of: id) else { return nil }
    var compiler = RuleCompiler()
    return compiler.compileFix(of: rule)
  }

  /// Replaces the value of an option by one of its type; others change nothing.
  mutating func setOption(_ option: Int, of id: String, to value: OptionValue) {
    guard let index = rules.firstIndex(where: { $0.id == id }) else { return }
    var rule = rules[index]
    guard rule.options.indices.contains(option), value.hasType(of: rule.options[option]) else { return }
    if rule.hasOptionsSet, let definition = wholeDefinition(of: id) {
      var compiler = RuleCompiler()
      rule = compiler.compile(definition) ?? rule
    }
    rule.options[option] = value
    rules.replace(at: index, with: rule)
  }

  /// The definition with what it takes from the rule that it extends.
  private mutating func wholeDefinition(of id: String) -> RuleDefinition? {
    guard let rule = definition(of: id) else { return nil }
    return rule.extends.flatMap { definition(of: $0.value) }.map(rule.completed) ?? rule
  }

  private mutating func definition(of id: String) -> RuleDefinition? {
    if let known = known(id) { return known }
    // Only that one is read: to read all of them takes longer than a check.
    guard let text = builtIn.file(of: id) else { return nil }
    var reader = RuleFileReader(Source(name: "", text: text))
    if let rule = reader.read() { note(rule) }
    return known(id)
  }

  /// The definition of a rule among those that were read so far.
  private func known(_ id: String) -> RuleDefinition? { definitions.first { $0.id?.value == id } }

  /// Keeps a definition, unless there is one of the same name.
  private mutating func note(_ rule: RuleDefinition) {
    if let id = rule.id?.value, known(id) == nil { definitions.append(rule) }
  }
}

extension RuleDescription {
  fileprivate init(_ compiled: CompiledRule, _ rule: RuleDefinition) {
    self.init(
      id: compiled.id, category: rule.category?.value ?? "custom", effect: rule.effect ?? .advice,
      since: rule.since ?? "", summary: rule.summary ?? "", why: rule.why ?? "",
      reference: rule.reference ?? "", bad: rule.bad.first?.value ?? "", good: rule.good.first?.value ?? "")
  }
}
