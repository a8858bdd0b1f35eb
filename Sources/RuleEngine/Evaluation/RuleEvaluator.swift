import CEL
import CheckResults
import ECSModel
import Syntax

/// Runs all rules over one document.
struct RuleEvaluator: ~Copyable {
  private let rules: RuleList
  /// The document as expressions see it.
  private let document: DocumentHost
  private var host: any Host { document }
  private let plan: RulePlan
  // Of the plan, which is large to copy.
  private let loops: UnsafeBufferPointer<RulePlan.Loop>
  private let stretches: UnsafeBufferPointer<RulePlan.Span>
  private let presence: PresenceTable
  /// What the objects of the document lack, by their indices.
  private let absences: [Absences]
  /// What the variables stand for, by slot.
  private var variables: [BoundVariable]
  /// Evaluates for the document; its variables are those of the rules, by slot.
  private var space: EvaluationSpace
  /// The number of the walk under way.
  private var walk = 0
  /// How many steps each loop may still take to walk its collection: loops inside loops may have nothing to check
  /// in them, and run for ever.
  private var stepsLeftOfLoops: [Int]
  /// Steps beside those of the evaluator: elements walked, findings kept.
  private var otherSteps = 0
  /// Whether any rule has been given up.
  private var hasGivenUp = false
  /// How far `steps` may come before the rule under way is given up.
  private var lastStep = Int.max
  private(set) var findings: [Finding] = []
  /// What settles the findings of the only rule, where that was asked for.
  private let fix: CompiledFix?
  private(set) var fixes: [(finding: Finding, fix: Fix)] = []
  /// The most related places of a finding.
  private static let mostRelated = 100

  init(
    rules: RuleList, plan: RulePlan, document: TaskDefinitionDocument, stepsPerRule: Int,
    space: consuming EvaluationSpace, fix: CompiledFix? = nil
  ) {
    self.rules = rules
    self.fix = fix
    self.document = DocumentHost(document)
    self.plan = plan
    loops = plan.loops
    stretches = plan.stretches
    presence = plan.presence
    absences = document.storage.absences
    variables = [
      BoundVariable(object: 0, absences: absences[0]),
      BoundVariable(at: .object(0)),
    ]
    self.space = space
    let allowance = stepsPerRule + 100 * document.storage.slotCount
    self.space.beginRun(allowance: allowance)
    stepsLeftOfLoops = Array(repeating: allowance, count: loops.count)
    self.space.evaluator.variables = [
      .object(ObjectID(structure: StructureID(rawValue: 0), index: 0)),
      // Options have become constants.
      .unknown,
    ]
    self.space.evaluator.host = self.document
  }

  /// What was derived from the document on the way.
  var tables: DerivedTables { document.tables }

  /// Ends the run, and gives back what it was lent.
  consuming func end() -> EvaluationSpace { space }

  mutating func run() {
    guard !loops.isEmpty else { return }
    run(RulePlan.root, variables[0])
  }

  /// Asks the rules of a loop about the variables as they are bound, and walks the loops inside it.
  ///
  /// - Parameter variable: That of the loop.
  private mutating func run(_ loop: Int, _ variable: BoundVariable) {
    let loop = loops[loop]
    for stretch in loop.stretches.range {
      for rule in stretches[stretch].range
      where presence.admits(rule, variable, variables, in: document) {
        check(rule)
      }
    }
    for inner in loop.loops.range { walk(inner) }
  }

  /// How many steps were taken so far.
  private var steps: Int { space.evaluator.stepsTaken + otherSteps }

  private mutating func walk(_ loop: Int) {
    // Most lists are absent, which shows without a look at what the collection comes to.
    guard loops[loop].mayHaveElements(variables), stepsLeftOfLoops[loop] > 0,
      let collection = space.collection(Int(loops[loop].collection))
    else { return }
    let before = steps
    let elements = list(collection) ?? .elements([])
    let count = elements.count(in: document)
    otherSteps += count
    stepsLeftOfLoops[loop] -= steps - before
    if count > 0 {
      let outer = walk
      walk = space.nextWalk()
      forEach(of: elements) { $0.run(loop, $1) }
      walk = outer
    }
    if stepsLeftOfLoops[loop] <= 0 {
      giveUp(plan.allRules(in: loop))
    } else if hasGivenUp, isGivenUp(loop) {
      stepsLeftOfLoops[loop] = 0
    }
  }

  /// Whether all in the loop has been given up. Each of the loops around it may take as many steps as it may, which
  /// they would for nothing.
  private mutating func isGivenUp(_ loop: Int) -> Bool {
    let loop = loops[loop]
    for stretch in loop.stretches.range {
      for rule in stretches[stretch].range where space.stepsLeft(of: rule) > 0 { return false }
    }
    return loop.loops.range.allSatisfy { stepsLeftOfLoops[$0] <= 0 }
  }

  /// Binds the next variable to each element in turn. Elements that are not known have no finding in them.
  private mutating func forEach(
    of list: ListValue, _ body: (inout RuleEvaluator, BoundVariable) -> Void
  ) {
    switch list {
    case .host(let id):
      let slots = document.slots(of: id)
      for slot in slots {
        bind(
          document.value(at: slot), .element(slot - slots.lowerBound, ofMember: id.index, of: id.kind), body)
      }
    case .elements(let elements):
      for element in elements { bind(element, nil, body) }
    }
  }

  /// - Parameter locus: Where the element stands in the text, if it is no object.
  private mutating func bind(
    _ element: Value, _ locus: Locus?, _ body: (inout RuleEvaluator, BoundVariable) -> Void
  ) {
    let variable: BoundVariable
    switch element {
    case .unknown: return
    case .object(let object):
      variable = BoundVariable(object: object.index, absences: absences[object.index])
    default: variable = BoundVariable(at: locus)
    }
    variables.append(variable)
    space.evaluator.bind(element)
    body(&self, variable)
    space.evaluator.unbind()
    variables.removeLast()
  }

  /// The list that a collection gives. One that breaks off is unknown as a value, and its elements are walked.
  private mutating func list(_ collection: BorrowedProgram) -> ListValue? {
    switch space.evaluator.evaluate(collection) {
    case .list(let list): list
    case .unknown:
      if case .member(let object, let index) = space.evaluator.evaluatePlace(collection),
        document.isOpenList(index, of: object)
      {
        .host(HostListID(kind: object.index, index: index))
      } else {
        nil
      }
    default: nil
    }
  }

  private mutating func evaluate(_ program: Program) -> Value {
    space.evaluator.evaluate(program)
  }

  @inline(__always)
  private mutating func check(_ index: Int) {
    let verdict = space.ask(index, of: rules, in: walk)
    if verdict != .nothing { act(on: verdict, index) }
  }

  @inline(never)  // so that a rule that finds nothing takes no more than the question
  private mutating func act(on verdict: ReadyRule.Verdict, _ index: Int) {
    guard verdict == .found else { return reportGivenUp(rules[index]) }
    let before = steps
    lastStep = before + space.stepsLeft(of: index)
    report(index)
    if space.spend(steps - before, on: index) <= 0 { reportGivenUp(rules[index]) }
  }

  private mutating func giveUp(_ indices: [Int]) {
    for index in indices {
      let left = space.stepsLeft(of: index)
      guard left > 0 else { continue }
      _ = space.spend(left, on: index)
      reportGivenUp(rules[index])
    }
  }

  private mutating func reportGivenUp(_ rule: CompiledRule) {
    hasGivenUp = true
    let limit = ReadingRule.syntax(.limitExceeded)
    findings.append(
      Finding(
        ruleID: limit.id, level: limit.effect.level,
        message: "rule \(rule.id) takes too long on a definition of this size; its findings are incomplete",
        place: place(.object(0))))
  }

  private mutating func report(_ index: Int) {
    // A fault whose place is not known is not known either.
    guard let (effect, report) = space.report(of: index, in: rules), let locus = locus(report.at) else {
      return
    }
    let finding = Finding(
      ruleID: rules[index].id, level: effect.level, message: text(of: report.message),
      place: place(locus),
      related: related(report.related))
    otherSteps += finding.cost
    findings.append(finding)
    if let fix { fixes.append((finding, evaluate(fix))) }
  }

  private mutating func evaluate(_ fix: CompiledFix) -> Fix {
    let changes = fix.changes.compactMap { change in
      if let when = change.when {
        guard space.evaluator.gives(true, when) else { return nil as Fix.Change? }
      }
      guard let locus = locus(change.at), let value = FixValue(evaluate(change.to)) else { return nil }
      return Fix.Change(locus: locus, value: value)
    }
    return Fix(title: text(of: fix.title), changes: changes)
  }

  private mutating func related(_ related: [RuleReport.Related]) -> [Finding.Related] {
    var places: [Finding.Related] = []
    for entry in related {
      collect(entry, bindings: entry.bindings[...], into: &places)
    }
    return places
  }

  private mutating func collect(
    _ related: RuleReport.Related, bindings: ArraySlice<Program>, into places: inout [Finding.Related]
  ) {
    // More places than anyone looks at explain nothing.
    guard places.count < Self.mostRelated, steps < lastStep else { return }
    guard let collection = bindings.first else {
      if let locus = locus(related.at) {
        places.append(Finding.Related(place: place(locus), message: text(of: related.message)))
      }
      return
    }
    guard let elements = withExtendedLifetime(collection, { list(BorrowedProgram(collection)) }) else {
      return
    }
    otherSteps += elements.count(in: host)
    forEach(of: elements) { evaluator, _ in
      evaluator.collect(related, bindings: bindings.dropFirst(), into: &places)
    }
  }

  private mutating func text(of template: MessageTemplate) -> String {
    var text = ""
    for part in template.parts where text.utf8.count <= MessageText.longestMessage {
      switch part {
      case .text(let literal): text += literal
      case .expression(let program): text += MessageText.of(evaluate(program), host: host)
      }
    }
    return MessageText.shortened(text, to: MessageText.longestMessage)
  }

  private func place(_ locus: Locus) -> Place {
    Place(range: document.storage.range(of: locus), logicalPath: document.storage.logicalPath(of: locus))
  }

  private mutating func locus(_ program: Program) -> Locus? {
    switch space.evaluator.evaluatePlace(program) {
    case .variable(let slot):
      return slot < variables.count ? variables[slot].locus : .object(0)
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

extension Finding {
  /// What keeping and reporting the finding costs, in steps of evaluation.
  fileprivate var cost: Int {
    related.reduce(200 + message.utf8.count / 4) { $0 + 100 + $1.message.utf8.count / 4 }
  }
}
