import CEL
public import CheckResults
public import ECSModel
public import Syntax

/// Checks files: reads them, decodes the task definitions in them, and runs the rules.
public struct Linter: Sendable {
  /// What became of a file.
  public enum Outcome: Sendable {
    /// It was checked.
    ///
    /// - Parameter definitions: The number of task definitions in it.
    case checked(CheckedFile, definitions: Int)
    /// It is something else, about which there is nothing to say.
    case notATaskDefinition
  }

  /// What the linter and its copies consist of.
  private final class Parts: Sendable {
    let rules: RuleSet
    let plan: RulePlan
    let levels: LevelAssignment
    let placeholders: PlaceholderPolicy
    let stepsPerRule: Int
    let marksSecrets: Bool

    init(
      _ rules: RuleSet, _ levels: LevelAssignment, _ placeholders: PlaceholderPolicy, stepsPerRule: Int,
      marksSecrets: Bool
    ) {
      self.rules = rules
      plan = rules.rules.plan
      self.levels = levels
      self.placeholders = placeholders
      self.stepsPerRule = stepsPerRule
      self.marksSecrets = marksSecrets
    }
  }

  private let parts: Parts

  var levels: LevelAssignment { parts.levels }

  /// Makes a linter with these rules.
  ///
  /// - Parameters:
  ///   - configuration: Sets options of rules and the levels of findings. Mistakes that it has, here
  ///     count for nothing; `Configuration.mistakes(for:)` tells them.
  ///   - placeholders: What to make of placeholders, whatever the configuration says.
  ///   - stepsPerRule: How many steps a rule may take over one definition, besides some for each field.
  ///     The default lasts for about a second, and for any definition of the size that ECS takes.
  ///   - marksSecrets: Whether to find out where a file with findings holds secrets. Only reports that quote
  ///     the file need to know.
  public init(
    rules: RuleSet, configuration: Configuration? = nil, placeholders: PlaceholderPolicy? = nil,
    stepsPerRule: Int = 60_000_000, marksSecrets: Bool = true
  ) {
    var rules = rules
    var configured: PlaceholderPolicy?
    if let configuration {
      rules = rules.setting(configuration.options)
      configured = configuration.placeholders?.value
    }
    parts = Parts(
      rules, LevelAssignment(configuration, rules: rules), placeholders ?? configured ?? .allow,
      stepsPerRule: stepsPerRule, marksSecrets: marksSecrets)
  }

  /// What people need to know of each rule, those of reading included, sorted by id.
  public var descriptions: [RuleDescription] { Self.descriptions(of: parts.rules) }

  /// The rules that are newer than the configuration wants and stay quiet, sorted by id.
  public var waitingRules: [String] { parts.levels.waiting }

  static func descriptions(of rules: RuleSet) -> [RuleDescription] {
    (rules.descriptions + ReadingRule.allCases.map(\.description)).sorted { $0.id < $1.id }
  }

  /// The categories of all rules, those of reading included, by the ids of the rules.
  static func categories(of rules: RuleSet) -> [String: String] {
    let descriptions = rules.descriptions
    let reading = ReadingRule.allCases
    var categories: [String: String] = Dictionary(minimumCapacity: descriptions.count + reading.count)
    for rule in descriptions { categories[rule.id] = rule.category }
    for rule in reading { categories[rule.id] = rule.category }
    return categories
  }

  /// What checking keeps from one file to the next to save work, such as compiled patterns. It makes no
  /// difference to what is found.
  public final class WorkingSpace {
    /// Nil before the first file, and while it is lent.
    private var space: EvaluationSpace?
    /// The linter whose rules are in it.
    private var owner: Parts?
    /// The ids of a linter's rules, which suppressions are held against.
    private var knownRules: (owner: Parts, ids: Set<String>)?
    fileprivate let schema: Schema

    /// Makes an empty one.
    ///
    /// - Parameter sharesSchema: Whether files are decoded by the same objects as with other spaces. To make some of its
    ///   own is worth it for a thread that checks many files while others do.
    public init(sharesSchema: Bool = true) {
      schema = sharesSchema ? .taskDefinition : .taskDefinitionOfItsOwn()
    }

    /// Lends what is kept, so that nobody copies it.
    fileprivate func take(for linter: Linter) -> EvaluationSpace {
      if owner === linter.parts, let kept = space.take() { return kept }
      owner = linter.parts
      return EvaluationSpace(for: linter.parts.plan)
    }

    fileprivate func putBack(_ space: consuming EvaluationSpace) { self.space = consume space }

    /// The ids of all rules of a linter.
    fileprivate func ruleIDs(of linter: Linter) -> Set<String> {
      if let knownRules, knownRules.owner === linter.parts { return knownRules.ids }
      let ids = Set(linter.parts.rules.rules.map(\.id)).union(ReadingRule.allCases.map(\.id))
      knownRules = (linter.parts, ids)
      return ids
    }
  }

  /// Checks one file on its own, as the other `check` does.
  public func check(_ source: Source, isNamed: Bool, path: String? = nil) -> Outcome {
    let space = WorkingSpace()
    return check(source, isNamed: isNamed, path: path, using: space)
  }

  /// Checks one file.
  ///
  /// - Parameters:
  ///   - isNamed: Whether the user named the file, rather than a folder that it stands in. A named file
  ///     is taken for a task definition more readily.
  ///   - path: The path of the file relative to the configuration's folder, which overrides go by.
  ///   - space: What checking keeps from one file to the next.
  public func check(
    _ source: Source, isNamed: Bool, path: String? = nil, using space: WorkingSpace
  ) -> Outcome {
    check(SyntaxTree(reading: source), isNamed: isNamed, path: path, using: space)
  }

  /// Checks one file that is already read, as the other `check` does.
  ///
  /// - Parameter visit: Gets each task definition of the file, decoded.
  public func check(
    _ tree: SyntaxTree, isNamed: Bool, path: String? = nil, using space: WorkingSpace,
    visit: (TaskDefinitionDocument) -> Void = { _ in }
  ) -> Outcome {
    let source = tree.source
    if isNamed, tree.documents.isEmpty, tree.issues.isEmpty {
      return .checked(CheckedFile(source: source, findings: [.emptyFile]), definitions: 0)
    }
    let candidates = tree.documents.compactMap {
      TaskDefinitionDocument.candidate(at: $0, in: tree, isNamed: isNamed)
    }
    if candidates.isEmpty {
      // What cannot be read could have been anything: it concerns us if it was named, or says so itself.
      let isOurs = !tree.issues.isEmpty && (isNamed || source.mentions("containerDefinitions"))
      guard isOurs else { return .notATaskDefinition }
    }
    var findings: [Finding] = []
    // Most files have none. To add an empty array makes the type of its memory at run time, a loop does not.
    for issue in tree.issues { findings.append(Finding(issue)) }
    var secretPlaces: [ByteRange] = []
    for candidate in candidates {
      let document = TaskDefinitionDocument(decoding: candidate, in: tree, by: space.schema)
      visit(document)
      for issue in document.issues { findings.append(Finding(issue)) }
      var evaluator = RuleEvaluator(
        rules: parts.rules.rules, plan: parts.plan, document: document, stepsPerRule: parts.stepsPerRule,
        space: space.take(for: self))
      evaluator.run()
      for finding in evaluator.findings { findings.append(finding) }
      let tables = evaluator.tables
      space.putBack(evaluator.end())
      if parts.placeholders == .refuse { refusePlaceholders(of: document, in: tree, &findings) }
      // Only what has findings is quoted.
      if parts.marksSecrets, !findings.isEmpty { secretPlaces += tables.secretPlaces }
    }
    let suppressions = Suppressions(in: tree)
    if !suppressions.isEmpty {
      findings = suppressions.applied(to: findings, known: space.ruleIDs(of: self), dormant: dormantRules)
    }
    findings = parts.levels.apply(to: findings, path: path)
    return .checked(
      CheckedFile(source: source, findings: findings.inOrder(), secretPlaces: secretPlaces),
      definitions: candidates.count)
  }

  /// What settles a finding in a definition of the file, as its rule says; nothing where it does not.
  public func fixes(of finding: Finding, in document: TaskDefinitionDocument) -> [Fix] {
    var collection = parts.rules.collection
    guard let index = collection.rules.firstIndex(where: { $0.id == finding.ruleID }),
      let fix = collection.fix(of: finding.ruleID)
    else { return [] }
    let rule = RuleList.rules([collection.rules[index]])
    let plan = rule.plan
    var evaluator = RuleEvaluator(
      rules: rule, plan: plan, document: document, stepsPerRule: parts.stepsPerRule,
      space: EvaluationSpace(for: plan), fix: SetOptions(collection.rules[index].options).set(in: fix))
    evaluator.run()
    return evaluator.fixes
      .filter { $0.finding.place == finding.place && $0.finding.message == finding.message }
      .map(\.fix)
  }

  private func refusePlaceholders(
    of document: TaskDefinitionDocument, in tree: SyntaxTree, _ findings: inout [Finding]
  ) {
    let leftOver = LeftoverPlaceholders(tree: tree).findings(in: document)
    // That JSON has no such value follows from what is left over.
    let places = Set(leftOver.map(\.place.range))
    let bare = ReadingRule.syntax(.barePlaceholder).id
    findings.removeAll { $0.ruleID == bare && places.contains($0.place.range) }
    findings += leftOver
  }

  /// The rules that find nothing whatever a file holds.
  private var dormantRules: Set<String> {
    parts.placeholders == .refuse ? [] : [ReadingRule.leftoverPlaceholder.id]
  }
}

extension Finding {
  /// YAML without a document, which is valid and surely not meant.
  fileprivate static let emptyFile = Finding(
    ruleID: ReadingRule.syntax(.invalidSyntax).id, level: .error, message: "the file is empty",
    place: Place(range: ByteRange(0, 0)))

  fileprivate init(_ issue: SyntaxIssue) {
    let rule = ReadingRule(issue.kind)
    self.init(
      ruleID: rule.id, level: rule.effect.level, message: issue.message, place: Place(range: issue.range),
      related: issue.related.map { Related(place: Place(range: $0.range), message: $0.message) })
  }

  fileprivate init(_ issue: ModelIssue) {
    let rule = ReadingRule(issue.kind)
    self.init(
      ruleID: rule.id, level: rule.effect.level, message: issue.message,
      place: Place(range: issue.range, logicalPath: issue.logicalPath))
  }

  /// By place, then rule, then message: the order of every report.
  static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    let (first, second) = (left.place.range, right.place.range)
    if first != second { return (first.start, first.end) < (second.start, second.end) }
    return (left.ruleID, left.message) < (right.ruleID, right.message)
  }
}

extension [Finding] {
  /// The sorted findings, each once: what an alias brings along says the same in every place that it is used.
  fileprivate func inOrder() -> [Finding] {
    // Most files have none, for which no type is made at run time.
    guard count > 1 else { return self }
    var kept: [Finding] = []
    kept.reserveCapacity(count)
    for finding in sorted(by: Finding.precedes) {
      if let last = kept.last, last.place.range == finding.place.range, last.ruleID == finding.ruleID,
        last.message == finding.message
      {
        continue
      }
      kept.append(finding)
    }
    return kept
  }
}

extension Source {
  /// Whether the word stands somewhere in the text.
  fileprivate func mentions(_ word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
      guard text.count >= word.count else { return false }
      return (0...text.count - word.count).contains { start in
        text[start] == word[0] && text[start..<start + word.count].elementsEqual(word)
      }
    }
  }
}
