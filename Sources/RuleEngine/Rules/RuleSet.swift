import ECSModel
public import Syntax

/// Rules ready to check documents.
public struct RuleSet: Sendable {
  var rules: [CompiledRule] = []

  /// The definitions of rules that were read from files, for others to extend.
  private var definitions: [String: RuleDefinition] = [:]
  private var ownDescriptions: [RuleDescription] = []
  private let builtInDescriptions: @Sendable () -> [RuleDescription]

  /// An empty set.
  public init() {
    builtInDescriptions = { [] }
  }

  /// Rules that were compiled beforehand.
  ///
  /// - Parameters:
  ///   - image: The compiled rules.
  ///   - descriptions: Gives their texts when someone asks.
  public init(image: RuleImage, descriptions: @escaping @Sendable () -> [RuleDescription]) {
    rules = image.rules
    builtInDescriptions = descriptions
  }

  /// What people need to know of each rule, sorted by id.
  public var descriptions: [RuleDescription] {
    (builtInDescriptions() + ownDescriptions).sorted { $0.id < $1.id }
  }

  /// Adds the rules of some files, which may extend each other.
  ///
  /// - Returns: The mistakes of each file. A rule with a mistake is not added.
  public mutating func add(_ files: [Source]) -> [CheckedFile] {
    var readers = files.map { (source: $0, reader: RuleFileReader($0)) }
    var read: [(rule: RuleDefinition?, mistakes: [Finding])] = []
    for index in readers.indices {
      let rule = readers[index].reader.read()
      read.append((rule, readers[index].reader.mistakes))
      if let rule, let id = rule.id?.value, definitions[id] == nil { definitions[id] = rule }
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
      guard let definition = definitions[base.value], definition.extends == nil else {
        let advice =
          Spelling.closest(to: base.value, among: definitions.keys.sorted()).map { "; did you mean \($0)?" } ?? ""
        return [.ruleMistake("no rule \(base.value) to extend\(advice)", at: base.range)]
      }
      rule = rule.completed(from: definition)
    }
    if let id = rule.id, rules.contains(where: { $0.id == id.value }) {
      return [.ruleMistake("there is another rule \(id.value); choose a name of its own", at: id.range)]
    }
    var compiler = RuleCompiler()
    guard let compiled = compiler.compile(rule) else { return compiler.mistakes }
    rules.append(compiled)
    ownDescriptions.append(RuleDescription(compiled, rule))
    return []
  }
}

extension RuleDescription {
  fileprivate init(_ compiled: CompiledRule, _ rule: RuleDefinition) {
    self.init(
      id: compiled.id, category: rule.category?.value ?? "custom", effect: compiled.effect,
      since: rule.since ?? "", summary: rule.summary ?? "", why: rule.why ?? "",
      reference: rule.reference ?? "", bad: rule.bad.first?.value ?? "", good: rule.good.first?.value ?? "")
  }
}
