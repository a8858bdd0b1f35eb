import CEL
import ECSModel
import Syntax

/// Runs all rules over one document.
struct RuleEvaluator {
  private let rules: [CompiledRule]
  /// The document as expressions see it.
  private let document: DocumentHost
  private var host: any Host { document }
  /// Evaluates for the document; its variables are those of the rules, by slot.
  private let evaluator: Evaluator
  /// What the bound variables stand for in the text, from the first binding on.
  private var loci: [Locus?] = []
  /// How many steps each rule may still take, by its place in the rule set. Conditions that look through one
  /// list for each element of another take time that grows with the square of the text.
  private var stepsLeft: [Int]
  private(set) var findings: [Finding] = []

  init(
    rules: [CompiledRule], options: [[Value]], document: TaskDefinitionDocument, stepsPerRule: Int,
    evaluator: Evaluator
  ) {
    self.rules = rules
    self.document = DocumentHost(document, options: options)
    self.evaluator = evaluator
    let allowance = stepsPerRule + 100 * document.storage.slotCount
    stepsLeft = Array(repeating: allowance, count: rules.count)
    evaluator.variables = [.object(ObjectID(structure: StructureID(rawValue: 0), index: 0)), .unknown]
    evaluator.host = self.document
  }

  mutating func run(_ loop: RulePlan.Loop) {
    for rule in loop.rules { check(rule) }
    for inner in loop.loops {
      guard let collection = inner.collection else { continue }
      forEachElement(of: collection) { $0.run(inner) }
    }
  }

  /// Binds the next variable to each element in turn. Elements that are not known have no finding in them.
  private mutating func forEachElement(of collection: Program, _ body: (inout RuleEvaluator) -> Void) {
    guard let list = list(collection) else { return }
    let count = list.count(in: host)
    for position in 0..<count {
      let element = list.element(at: position, in: host)
      if case .unknown = element { continue }
      evaluator.variables.append(element)
      loci.append(locus(of: element, at: position, in: list))
      body(&self)
      evaluator.variables.removeLast()
      loci.removeLast()
    }
  }

  /// The list that a collection gives. One that breaks off is unknown as a value, and its elements are walked.
  private mutating func list(_ collection: Program) -> ListValue? {
    switch evaluate(collection) {
    case .list(let list): list
    case .unknown:
      if case .member(let object, let index) = evaluator.evaluatePlace(collection),
        document.isOpenList(index, of: object)
      {
        .host(HostListID(kind: object.index, index: index))
      } else {
        nil
      }
    default: nil
    }
  }

  private func locus(of element: Value, at position: Int, in list: ListValue) -> Locus? {
    if case .object(let object) = element { return .object(object.index) }
    guard case .host(let id) = list else { return nil }
    return .element(position, ofMember: id.index, of: id.kind)
  }

  private mutating func evaluate(_ program: Program) -> Value {
    evaluator.evaluate(program)
  }

  private mutating func check(_ index: Int) {
    guard stepsLeft[index] > 0 else { return }
    let before = evaluator.stepsTaken
    checkWithoutLimit(index)
    stepsLeft[index] -= evaluator.stepsTaken - before
    if stepsLeft[index] <= 0 { reportGivenUp(rules[index]) }
  }

  private mutating func reportGivenUp(_ rule: CompiledRule) {
    let limit = ReadingRule.syntax(.limitExceeded)
    findings.append(
      Finding(
        ruleID: limit.id, level: limit.effect.level,
        message: "rule \(rule.id) takes too long on a definition of this size; its findings are incomplete",
        place: place(.object(0))))
  }

  private mutating func checkWithoutLimit(_ index: Int) {
    evaluator.variables[CompiledRule.optionsSlot] = .object(ObjectID(structure: .options, index: index))
    if let when = rules[index].when {
      guard case .bool(true) = evaluate(when) else { return }
    }
    guard case .bool(false) = evaluate(rules[index].require) else { return }
    let rule = rules[index]
    // A fault whose place is not known is not known either.
    guard let report = rule.report.parts, let locus = locus(report.at) else { return }
    let finding = Finding(
      ruleID: rule.id, level: rule.effect.level, message: text(of: report.message), place: place(locus),
      related: related(report.related))
    findings.append(finding)
  }

  private mutating func related(_ related: [CompiledReport.Related]) -> [Finding.Related] {
    var places: [Finding.Related] = []
    for entry in related {
      collect(entry, bindings: entry.bindings[...], into: &places)
    }
    return places
  }

  private mutating func collect(
    _ related: CompiledReport.Related, bindings: ArraySlice<Program>, into places: inout [Finding.Related]
  ) {
    guard let collection = bindings.first else {
      if let locus = locus(related.at) {
        places.append(Finding.Related(place: place(locus), message: text(of: related.message)))
      }
      return
    }
    forEachElement(of: collection) { $0.collect(related, bindings: bindings.dropFirst(), into: &places) }
  }

  private mutating func text(of template: MessageTemplate) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let literal): text += literal
      case .expression(let program): text += MessageText.of(evaluate(program), host: host)
      }
    }
    return text
  }

  private func place(_ locus: Locus) -> Place {
    Place(range: document.storage.range(of: locus), logicalPath: document.storage.logicalPath(of: locus))
  }

  private mutating func locus(_ program: Program) -> Locus? {
    switch evaluator.evaluatePlace(program) {
    case .variable(let slot):
      let binding = slot - CompiledRule.firstBindingSlot
      return loci.indices.contains(binding) ? loci[binding] : .object(0)
    case .member(let object, let index):
      return document.isMember(index, of: object.structure)
        ? .member(index, of: object.index) : .object(object.index)
    case .element(let list, let index):
      return .element(index, ofMember: list.index, of: list.kind)
    case .entry(let map, let key):
      // A missing entry is shown at the key of the map.
      return document.position(ofKey: key, in: map).map { .entry($0, ofMember: map.index, of: map.kind) }
        ?? .member(map.index, of: map.kind)
    case .object(let object): return .object(object.index)
    case .unknown: return nil
    }
  }
}
